import { changeArticle } from '@/lib/audit/change'
import type { ClaimRow } from '@/lib/claims/claim'
import { lockedClaim } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { missingForReview } from './gate'
import type { SubmitForReviewInput } from './schema'

/**
 * Says that a claim is ready for a reviewer (gate rules 1 and 2).
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; gate with what is missing
 */
export async function submitForReview(actor: Actor, input: SubmitForReviewInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.submit')
    const claim = await lockedClaim(tx, input)
    const missing = missingForReview(await claimRow(tx, head.articleId, claim.id))
    if (missing.length > 0) {
      throw new Refusal('gate', `not ready for review: ${missing.join(', ')}`, {
        messageId: 'errors.notReadyForReview',
        details: { missing },
      })
    }
    if (claim.progress === 'ready' || claim.progress === 'approved') {
      throw new Refusal('invalid', `the claim is ${claim.progress}`, { messageId: 'errors.alreadySubmitted' })
    }
    const revision = claim.revision + 1
    await tx.claim.update({ where: { id: claim.id }, data: { progress: 'ready', revision } })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.submitted',
        claimId: claim.id,
        payload: { progress: { from: claim.progress, to: 'ready' }, revision },
      },
    }
  })
}
