import { changeArticle } from '@/lib/audit/change'
import type { ClaimRow } from '@/lib/claims/claim'
import { changedBy, lockedClaim, progressMove } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { RemoveEvidenceInput } from './schema'

/**
 * Takes a piece of evidence off its claim. The source stays in the library, the removal in the record.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands
 */
export async function removeEvidence(actor: Actor, input: RemoveEvidenceInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'evidence.remove')
    const claim = await lockedClaim(tx, input)
    const evidence = await tx.evidence.findFirst({
      where: { id: input.evidenceId, claimId: claim.id, removedAt: null },
    })
    if (!evidence) throw new Refusal('notFound', 'no such evidence on the claim')
    await tx.evidence.update({
      where: { id: evidence.id },
      data: { removedAt: new Date(), revision: evidence.revision + 1 },
    })
    const mark = changedBy(actor, claim)
    await tx.claim.update({ where: { id: claim.id }, data: mark })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'evidence.removed',
        claimId: claim.id,
        payload: {
          evidenceId: evidence.id,
          sourceId: evidence.sourceId,
          stance: evidence.stance,
          progress: progressMove(claim.progress, mark.progress),
          revision: mark.revision,
        },
      },
    }
  })
}
