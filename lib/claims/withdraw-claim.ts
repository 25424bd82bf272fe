import { changeArticle } from '@/lib/audit/change'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ClaimRow } from './claim'
import { changedBy, lockedClaim, progressMove } from './locked-claim'
import { claimRow } from './rows'
import type { WithdrawClaimInput } from './schema'

/**
 * Takes a claim out of the check. It stays in the record, and can be restored.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands
 */
export async function withdrawClaim(actor: Actor, input: WithdrawClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.withdraw')
    const claim = await lockedClaim(tx, input)
    const mark = changedBy(actor, claim)
    const reason = input.reason ?? null
    await tx.claim.update({
      where: { id: claim.id },
      data: { ...mark, withdrawnAt: new Date(), withdrawnReason: reason },
    })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.withdrawn',
        claimId: claim.id,
        payload: { reason, progress: progressMove(claim.progress, mark.progress), revision: mark.revision },
      },
    }
  })
}
