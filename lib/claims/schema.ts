import { z } from 'zod'
import { actions, claimKinds, priorities, settableProgresses, verificationStatuses } from './claim'

/** Longest texts, in UTF-16 units; generous for people, bounded for the database. */
export const claimLimits = { statement: 2_000, speaker: 300, finding: 4_000, reason: 2_000, note: 10_000 } as const

const codePointOffset = z.number().int().min(0).max(20_000_000)
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => (value === '' ? null : value.normalize('NFC')))
    .nullable()

const claimRef = {
  articleId: z.uuid(),
  claimId: z.uuid(),
  /** Revision of the claim that the person saw. */
  seenRevision: z.number().int().min(1),
}

export const recordClaimSchema = z.object({
  articleId: z.uuid(),
  /** Chosen by the client so that the claim can be shown at once and sent twice without being made twice. */
  claimId: z.uuid(),
  versionId: z.uuid(),
  start: codePointOffset,
  end: codePointOffset,
  kind: z.enum(claimKinds).default('other'),
  statement: optionalText(claimLimits.statement).optional(),
  speaker: optionalText(claimLimits.speaker).optional(),
  priority: z.enum(priorities).default('normal'),
})
export type RecordClaimInput = z.output<typeof recordClaimSchema>

export const reviseClaimSchema = z.object({
  ...claimRef,
  changes: z
    .object({
      status: z.enum(verificationStatuses),
      progress: z.enum(settableProgresses),
      action: z.enum(actions),
      priority: z.enum(priorities),
      kind: z.enum(claimKinds),
      statement: optionalText(claimLimits.statement),
      speaker: optionalText(claimLimits.speaker),
      finding: optionalText(claimLimits.finding),
      conflictReason: optionalText(claimLimits.reason),
    })
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
})
export type ReviseClaimInput = z.output<typeof reviseClaimSchema>

export const resizeOccurrenceSchema = z.object({
  ...claimRef,
  occurrenceId: z.uuid(),
  start: codePointOffset,
  end: codePointOffset,
})
export type ResizeOccurrenceInput = z.output<typeof resizeOccurrenceSchema>

export const withdrawClaimSchema = z.object({ ...claimRef, reason: optionalText(claimLimits.reason).optional() })
export type WithdrawClaimInput = z.output<typeof withdrawClaimSchema>

export const restoreClaimSchema = z.object(claimRef)
export type RestoreClaimInput = z.output<typeof restoreClaimSchema>

export const addNoteSchema = z.object({
  articleId: z.uuid(),
  claimId: z.uuid(),
  /** Chosen by the client, so that a note sent twice stands once. */
  noteId: z.uuid(),
  body: z.string().trim().min(1).max(claimLimits.note),
})
export type AddNoteInput = z.output<typeof addNoteSchema>
