import { changeArticle } from '@/lib/audit/change'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { Refusal } from '@/lib/errors'
import { anchorIn } from './anchor-in'
import type { ClaimRow } from './claim'
import { claimRow } from './rows'
import type { RecordClaimInput } from './schema'

/**
 * Records a claim on words of the current version. Sent twice with one id it is refused the second time, and nothing is made twice.
 * @throws {Refusal} forbidden, notFound, frozen; invalid when the words are only white space; conflict when the version moved on
 */
export async function recordClaim(actor: Actor, input: RecordClaimInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'claim.record')
    if (head.currentVersionId !== input.versionId) {
      throw new Refusal('conflict', 'the claim names a version that is not the current one', {
        messageId: 'errors.versionMovedOn',
      })
    }
    if (await tx.claim.findUnique({ where: { id: input.claimId }, select: { id: true } })) {
      throw new Refusal('conflict', 'a claim with this id exists', { messageId: 'errors.claimExists' })
    }
    const place = await anchorIn(tx, head.currentVersionId, input.start, input.end)
    const number = head.lastClaimNumber + 1
    await tx.article.update({ where: { id: head.articleId }, data: { lastClaimNumber: number } })
    await tx.claim.create({
      data: {
        id: input.claimId,
        articleId: head.articleId,
        number,
        kind: input.kind,
        statement: input.statement ?? null,
        speaker: input.speaker ?? null,
        priority: input.priority,
        createdById: actor.id,
        lastChangedById: actor.id,
      },
    })
    const occurrence = await tx.occurrence.create({ data: { claimId: input.claimId } })
    await tx.anchor.create({ data: { occurrenceId: occurrence.id, versionId: head.currentVersionId, ...place } })
    return {
      result: await claimRow(tx, head.articleId, input.claimId),
      event: {
        kind: 'claim.recorded',
        claimId: input.claimId,
        payload: { occurrenceId: occurrence.id, start: place.start, end: place.end, quote: place.quote, revision: 1 },
      },
    }
  })
}
