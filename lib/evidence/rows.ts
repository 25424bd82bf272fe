import type { Evidence, Person, Source } from '@/generated/prisma/client'
import type { Transaction } from '@/lib/db/client'
import type { EvidenceRow, SourceRow } from './source'

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

export function sourceRowOf(source: Source & { createdBy: Pick<Person, 'name'> }): SourceRow {
  const { id, kind, title, address, publisher, origin, description, revision } = source
  return {
    id,
    kind,
    title,
    address,
    publisher,
    origin,
    publishedOn: day(source.publishedOn),
    description,
    revision,
    createdByName: source.createdBy.name,
    createdAt: source.createdAt.toISOString(),
  }
}

type StoredEvidence = Evidence & {
  createdBy: Pick<Person, 'name'>
  source: Source & { createdBy: Pick<Person, 'name'> }
}

function evidenceRowOf(evidence: StoredEvidence): EvidenceRow {
  const { id, claimId, stance, use, excerpt, locator, fromAuthor, revision } = evidence
  return {
    id,
    claimId,
    source: sourceRowOf(evidence.source),
    stance,
    use,
    excerpt,
    locator,
    fromAuthor,
    accessedAt: evidence.accessedAt.toISOString(),
    revision,
    createdByName: evidence.createdBy.name,
    createdAt: evidence.createdAt.toISOString(),
  }
}

/** What stands attached to the claims, oldest first. The caller has authorized. */
export async function evidenceRows(tx: Transaction, claimIds: readonly string[]): Promise<EvidenceRow[]> {
  const createdBy = { select: { name: true } }
  const rows = await tx.evidence.findMany({
    where: { claimId: { in: [...claimIds] }, removedAt: null },
    include: { createdBy, source: { include: { createdBy } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(evidenceRowOf)
}
