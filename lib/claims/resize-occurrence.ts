import { changeArticle } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { anchorIn } from './anchor-in'
import type { ClaimRow } from './claim'
import { changedBy, lockedClaim, progressMove } from './locked-claim'
import { claimRow } from './rows'
import type { ResizeOccurrenceInput } from './schema'

/**
 * Moves the ends of one place of a claim in the current version.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands; invalid for an empty or blank range
 */
export async function resizeOccurrence(actor: Actor, input: ResizeOccurrenceInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.resize')
    const claim = await lockedClaim(tx, input)
    const anchor = await tx.anchor.findFirst({
      where: {
        occurrenceId: input.occurrenceId,
        versionId: head.currentVersionId,
        occurrence: { claimId: claim.id, removedAt: null },
      },
    })
    if (!anchor) throw new Refusal('notFound', 'no such place of the claim in the current version')
    const place = await anchorIn(tx, head.currentVersionId, input.start, input.end)
    if (place.start === anchor.start && place.end === anchor.end) {
      throw new Refusal('invalid', 'the place is the same', { messageId: 'errors.nothingToChange' })
    }
    await tx.anchor.update({ where: { id: anchor.id }, data: { ...place, state: 'exact', score: 1 } })
    const mark = changedBy(actor, claim)
    await tx.claim.update({ where: { id: claim.id }, data: mark })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'claim.resized',
        claimId: claim.id,
        payload: {
          occurrenceId: input.occurrenceId,
          from: { start: anchor.start, end: anchor.end, quote: anchor.quote },
          to: { start: place.start, end: place.end, quote: place.quote },
          progress: progressMove(claim.progress, mark.progress),
          revision: mark.revision,
        },
      },
    }
  })
}
