import { changeArticle } from '@/lib/audit/change'
import type { ClaimRow } from '@/lib/claims/claim'
import { lockedClaim } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ReturnClaimInput } from './schema'

/**
 * A reviewer's no, with the reason that the editor works from. An approval can be taken back this way too.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; gate when it was not submitted
 */
export async function returnClaim(actor: Actor, input: ReturnClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.return')
    const claim = await lockedClaim(tx, input)
    if (claim.progress !== 'ready' && claim.progress !== 'approved') {
      throw new Refusal('gate', `return: the claim is ${claim.progress}`, { messageId: 'errors.notSubmitted' })
    }
    const decision = await tx.decision.create({
      data: {
        claimId: claim.id,
        claimRevision: claim.revision,
        kind: 'returned',
        reason: input.reason,
        decidedById: actor.id,
      },
    })
    const revision = claim.revision + 1
    await tx.claim.update({ where: { id: claim.id }, data: { progress: 'returned', revision } })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.returned',
        claimId: claim.id,
        payload: {
          decisionId: decision.id,
          reason: input.reason,
          progress: { from: claim.progress, to: 'returned' },
          revision,
        },
      },
    }
  })
}
