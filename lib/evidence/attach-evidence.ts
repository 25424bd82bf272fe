import { changeArticle } from '@/lib/audit/change'
import type { ClaimRow } from '@/lib/claims/claim'
import { changedBy, lockedClaim, progressMove } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { AttachEvidenceInput } from './schema'

/**
 * Links a claim to a source of the library.
 * @throws {Refusal} forbidden, notFound, frozen; conflict with the row that stands, or when it is attached already
 */
export async function attachEvidence(actor: Actor, input: AttachEvidenceInput): Promise<ClaimRow> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'evidence.attach')
    const { articleId, claimId, seenRevision, evidenceId, sourceId, accessedAt, ...fields } = input
    if (await tx.evidence.findUnique({ where: { id: evidenceId }, select: { id: true } })) {
      throw new Refusal('conflict', 'evidence with this id exists', { messageId: 'errors.evidenceExists' })
    }
    const claim = await lockedClaim(tx, { articleId, claimId, seenRevision })
    const source = await tx.source.findUnique({ where: { id: sourceId }, select: { id: true } })
    if (!source) throw new Refusal('notFound', 'no such source', { messageId: 'errors.sourceGone' })
    await tx.evidence.create({
      data: {
        id: evidenceId,
        claimId: claim.id,
        sourceId,
        ...fields,
        accessedAt: new Date(accessedAt),
        createdById: actor.id,
      },
    })
    const mark = changedBy(actor, claim)
    await tx.claim.update({ where: { id: claim.id }, data: mark })
    return {
      result: await claimRow(tx, head.articleId, claim.id),
      event: {
        kind: 'evidence.attached',
        claimId: claim.id,
        payload: {
          evidenceId,
          sourceId,
          stance: fields.stance,
          use: fields.use,
          progress: progressMove(claim.progress, mark.progress),
          revision: mark.revision,
        },
      },
    }
  })
}
