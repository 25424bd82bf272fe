import type { Claim } from '@/generated/prisma/client'
import type { ClaimChanges } from '@/lib/audit/event'
import { changeArticle } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ClaimRow } from './claim'
import { changedBy, lockedClaim } from './locked-claim'
import { claimRow } from './rows'
import type { ReviseClaimInput } from './schema'

/** Text, evidence and status make an approval stale (gate rule 4); progress, action and priority are about the work and do not. */
const substantive = ['status', 'kind', 'statement', 'speaker', 'finding', 'conflictReason'] as const
const aboutTheWork = ['progress', 'action', 'priority'] as const

/** The given fields that differ from what stands, each with what was and what will be. */
export function changesOf(claim: Claim, wanted: ReviseClaimInput['changes']): ClaimChanges {
  const changes: Record<string, { from: unknown; to: unknown }> = {}
  for (const field of [...substantive, ...aboutTheWork]) {
    const to = wanted[field]
    if (to !== undefined && to !== claim[field]) changes[field] = { from: claim[field], to }
  }
  return changes
}

/**
 * Changes a claim's own fields. A change of text or status takes a submission or an approval back to checking.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; invalid when nothing would change
 */
export async function reviseClaim(actor: Actor, input: ReviseClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.revise')
    const claim = await lockedClaim(tx, input)
    const changes = changesOf(claim, input.changes)
    if (Object.keys(changes).length === 0)
      throw new Refusal('invalid', 'the claim already says so', { messageId: 'errors.nothingToChange' })
    const values = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.to]))
    const isSubstantive = substantive.some((field) => changes[field] !== undefined)
    const mark = isSubstantive ? changedBy(actor, { ...claim, ...values }) : { revision: claim.revision + 1 }
    const data = { ...mark, ...values }
    if (isSubstantive && !changes.progress && 'progress' in mark && mark.progress !== claim.progress) {
      changes.progress = { from: claim.progress, to: mark.progress }
    }
    await tx.claim.update({ where: { id: claim.id }, data })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: { kind: 'claim.revised', claimId: claim.id, payload: { changes, revision: mark.revision } },
    }
  })
}
