import { copyOf } from '@/lib/articles/queries'
import { claimRows } from '@/lib/claims/rows'
import type { Transaction } from '@/lib/db/client'
import { evidenceRows } from '@/lib/evidence/rows'
import type { Actor } from '@/lib/policy/actor'
import type { SignOffRule } from './gate'
import { snapshotFormat, type Snapshot, type SnapshotClaim, type SnapshotEvidence } from './snapshot'

interface SignOffFacts {
  articleId: string
  versionId: string
  /** Sequence of the last event before the sign-off. */
  sequence: number
  at: Date
  override: { reason: string; unmet: SignOffRule[] } | null
}

async function frozenClaims(tx: Transaction, facts: SignOffFacts): Promise<SnapshotClaim[]> {
  const rows = await claimRows(tx, { articleId: facts.articleId })
  const ids = rows.map((row) => row.id)
  const person = { select: { name: true, role: true } }
  const [evidence, anchors, decisions, people] = await Promise.all([
    evidenceRows(tx, ids),
    tx.anchor.findMany({
      where: { versionId: facts.versionId, occurrence: { claimId: { in: ids }, removedAt: null } },
      include: { occurrence: { select: { claimId: true } } },
      orderBy: [{ start: 'asc' }, { end: 'asc' }],
    }),
    tx.decision.findMany({
      where: { claimId: { in: ids }, kind: 'approved' },
      include: { decidedBy: person },
      orderBy: { decidedAt: 'asc' },
    }),
    tx.person.findMany({ select: { id: true, name: true, role: true } }),
  ])
  const names = new Map(people.map(({ id, name, role }) => [id, { name, role }]))
  const attachers = new Map(
    (await tx.evidence.findMany({ where: { claimId: { in: ids } }, select: { id: true, createdById: true } })).map(
      (e) => [e.id, e.createdById],
    ),
  )
  const nameOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : names.get(id)
    if (!found) throw new Error('a person of the record is missing')
    return found
  }
  return rows.map((row): SnapshotClaim => {
    const approval = row.progress === 'approved' ? decisions.filter((d) => d.claimId === row.id).at(-1) : undefined
    return {
      number: row.number,
      kind: row.kind,
      statement: row.statement,
      speaker: row.speaker,
      status: row.status,
      finding: row.finding,
      action: row.action,
      priority: row.priority,
      basis: row.basis,
      conflictReason: row.conflictReason,
      revision: row.revision,
      occurrences: anchors
        .filter((anchor) => anchor.occurrence.claimId === row.id)
        .map(({ start, end, quote, prefix, suffix }) => ({ start, end, quote, prefix, suffix })),
      evidence: evidence
        .filter((piece) => piece.claimId === row.id)
        .map(({ source, ...piece }): SnapshotEvidence => ({
          stance: piece.stance,
          use: piece.use,
          fromAuthor: piece.fromAuthor,
          excerpt: piece.excerpt,
          locator: piece.locator,
          accessedAt: piece.accessedAt,
          attachedBy: nameOf(attachers.get(piece.id)),
          source: {
            kind: source.kind,
            title: source.title,
            address: source.address,
            publisher: source.publisher,
            origin: source.origin,
            publishedOn: source.publishedOn,
            description: source.description,
          },
        })),
      lastChangedBy: nameOf(row.lastChangedById),
      lastChangedAt: row.lastChangedAt,
      approval: approval
        ? { revision: approval.claimRevision, by: approval.decidedBy, at: approval.decidedAt.toISOString() }
        : null,
    }
  })
}

/** Gathers, under the article's lock, all that a sign-off freezes. */
export async function buildSnapshot(tx: Transaction, actor: Actor, facts: SignOffFacts): Promise<Snapshot> {
  const [desk, version] = await Promise.all([
    tx.desk.findUniqueOrThrow({ where: { id: 1 } }),
    tx.version.findUniqueOrThrow({ where: { id: facts.versionId }, include: { createdBy: true, article: true } }),
  ])
  const { article } = version
  return {
    format: snapshotFormat,
    desk: { name: desk.name, timeZone: desk.timeZone },
    article: {
      id: article.id,
      workingTitle: article.workingTitle,
      language: article.language,
      author: article.author,
      isDemo: article.isDemo,
    },
    version: {
      number: version.number,
      createdAt: version.createdAt.toISOString(),
      createdBy: { name: version.createdBy.name, role: version.createdBy.role },
    },
    copy: copyOf(version),
    claims: await frozenClaims(tx, facts),
    signOff: { by: { name: actor.name, role: actor.role }, at: facts.at.toISOString(), override: facts.override },
    record: { sequence: facts.sequence },
  }
}
