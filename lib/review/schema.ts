import { z } from 'zod'

const claimRef = { articleId: z.uuid(), claimId: z.uuid(), seenRevision: z.number().int().min(1) }
const reason = z.string().trim().min(1).max(2_000)

export const submitForReviewSchema = z.object(claimRef)
export type SubmitForReviewInput = z.output<typeof submitForReviewSchema>

export const approveClaimSchema = z.object(claimRef)
export type ApproveClaimInput = z.output<typeof approveClaimSchema>

export const returnClaimSchema = z.object({ ...claimRef, reason })
export type ReturnClaimInput = z.output<typeof returnClaimSchema>

export const signOffVersionSchema = z.object({
  articleId: z.uuid(),
  /** The version that the person saw. */
  versionId: z.uuid(),
  /** Sequence that the person saw; anything done since is shown before it is frozen. */
  seenSequence: z.number().int().min(1),
  overrideReason: reason.nullable(),
})
export type SignOffVersionInput = z.output<typeof signOffVersionSchema>

export const publishReviewedVersionSchema = z.object({
  articleId: z.uuid(),
  reviewedVersionId: z.uuid(),
  visibility: z.enum(['private', 'public']),
})
export type PublishReviewedVersionInput = z.output<typeof publishReviewedVersionSchema>

export const undoLastChangeSchema = z.object({ articleId: z.uuid() })
export type UndoLastChangeInput = z.output<typeof undoLastChangeSchema>
