import { changeArticle } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { PublishReviewedVersionInput } from './schema'

/**
 * Opens a reviewed version to everybody who has its address, or closes it again. What it says cannot change.
 * @throws {Refusal} forbidden, notFound; invalid when it is so already
 */
export async function publishReviewedVersion(
  actor: Actor,
  input: PublishReviewedVersionInput,
): Promise<{ visibility: 'private' | 'public' }> {
  return changeArticle(actor, { articleId: input.articleId, afterSignOff: 'allowed' }, async (tx, head) => {
    authorize(actor, 'reviewedVersion.publish')
    const reviewed = await tx.reviewedVersion.findFirst({
      where: { id: input.reviewedVersionId, articleId: head.articleId },
      select: { id: true, visibility: true },
    })
    if (!reviewed) throw new Refusal('notFound', 'no such reviewed version of the article')
    if (reviewed.visibility === input.visibility) {
      throw new Refusal('invalid', 'the visibility is so already', { messageId: 'errors.nothingToChange' })
    }
    // Not `update`: Prisma's RETURNING of all columns is fine, but only this one column may be written by the application's role.
    await tx.reviewedVersion.updateMany({ where: { id: reviewed.id }, data: { visibility: input.visibility } })
    return {
      result: { visibility: input.visibility },
      event: {
        kind: 'reviewedVersion.published',
        payload: { reviewedVersionId: reviewed.id, from: reviewed.visibility, to: input.visibility },
      },
    }
  })
}
