import type { Evidence } from '@/generated/prisma/client'
import { changeArticle } from '@/lib/audit/change'
import type { EvidenceChanges } from '@/lib/audit/event'
import type { ClaimRow } from '@/lib/claims/claim'
import { changedBy, lockedClaim, progressMove } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ReviseEvidenceInput } from './schema'

function moved<T>(from: T, to: T | undefined): { from: T; to: T } | undefined {
  return to === undefined || to === from ? undefined : { from, to }
}

function changesOf(evidence: Evidence, wanted: ReviseEvidenceInput['changes']): EvidenceChanges {
  return {
    stance: moved(evidence.stance, wanted.stance),
    use: moved(evidence.use, wanted.use),
    excerpt: moved(evidence.excerpt, wanted.excerpt),
    locator: moved(evidence.locator, wanted.locator),
    fromAuthor: moved(evidence.fromAuthor, wanted.fromAuthor),
    accessedAt: moved(
      evidence.accessedAt.toISOString(),
      wanted.accessedAt && new Date(wanted.accessedAt).toISOString(),
    ),
  }
}

/**
 * Changes how a piece of evidence bears on its claim.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; invalid when nothing would change
 */
export async function reviseEvidence(actor: Actor, input: ReviseEvidenceInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'evidence.revise')
    const claim = await lockedClaim(tx, input)
    const evidence = await tx.evidence.findFirst({
      where: { id: input.evidenceId, claimId: claim.id, removedAt: null },
    })
    if (!evidence) throw new Refusal('notFound', 'no such evidence on the claim')
    const changes = changesOf(evidence, input.changes)
    if (Object.values<unknown>(changes).every((change) => change === undefined)) {
      throw new Refusal('invalid', 'the evidence already says so', { messageId: 'errors.nothingToChange' })
    }
    const { accessedAt, ...fields } = input.changes
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { ...fields, ...(accessedAt ? { accessedAt: new Date(accessedAt) } : {}), revision: evidence.revision + 1 },
    })
    const mark = changedBy(actor, claim)
    await tx.claim.update({ where: { id: claim.id }, data: mark })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'evidence.revised',
        claimId: claim.id,
        payload: {
          evidenceId: evidence.id,
          sourceId: evidence.sourceId,
          changes,
          progress: progressMove(claim.progress, mark.progress),
          revision: mark.revision,
        },
      },
    }
  })
}
