import { changeArticle } from '@/lib/audit/change'
import type { ClaimRow } from '@/lib/claims/claim'
import { lockedClaim } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { missingForReview } from './gate'
import type { ApproveClaimInput } from './schema'

/**
 * A reviewer's yes to the revision that they saw. Never by whoever changed the claim last (gate rule 3),
 * decided on the row as it stands under the lock: of a racing change and approval, the second is refused.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; gate for rules 1 to 3, or when it was not submitted
 */
export async function approveClaim(actor: Actor, input: ApproveClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    const claim = await lockedClaim(tx, input)
    authorize(actor, 'claim.approve', { lastChangedById: claim.lastChangedById })
    if (claim.progress !== 'ready') {
      throw new Refusal('gate', `approve: the claim is ${claim.progress}`, { messageId: 'errors.notSubmitted' })
    }
    const missing = missingForReview(await claimRow(tx, head.articleId, claim.id))
    if (missing.length > 0) {
      throw new Refusal('gate', `approve: not ready: ${missing.join(', ')}`, {
        messageId: 'errors.notReadyForReview',
        details: { missing },
      })
    }
    const decision = await tx.decision.create({
      data: { claimId: claim.id, claimRevision: claim.revision, kind: 'approved', decidedById: actor.id },
    })
    const revision = claim.revision + 1
    await tx.claim.update({ where: { id: claim.id }, data: { progress: 'approved', revision } })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.approved',
        claimId: claim.id,
        payload: {
          decisionId: decision.id,
          approvedRevision: claim.revision,
          progress: { from: claim.progress, to: 'approved' },
          revision,
        },
      },
    }
  })
}
