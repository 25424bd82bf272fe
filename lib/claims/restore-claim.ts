import { changeArticle } from '@/lib/audit/change'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ClaimRow } from './claim'
import { changedBy, lockedClaim, progressMove } from './locked-claim'
import { claimRow } from './rows'
import type { RestoreClaimInput } from './schema'

/**
 * Brings a withdrawn claim back, with all that it had.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands, also when it is not withdrawn
 */
export async function restoreClaim(actor: Actor, input: RestoreClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.restore')
    const claim = await lockedClaim(tx, input, { withdrawn: true })
    const mark = changedBy(actor, claim)
    await tx.claim.update({ where: { id: claim.id }, data: { ...mark, withdrawnAt: null, withdrawnReason: null } })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.restored',
        claimId: claim.id,
        payload: { progress: progressMove(claim.progress, mark.progress), revision: mark.revision },
      },
    }
  })
}
