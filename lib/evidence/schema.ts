import { z } from 'zod'
import { evidenceUses, sourceKinds, stances } from './source'

/** Longest texts, in UTF-16 units. */
export const evidenceLimits = {
  title: 500,
  address: 2_000,
  name: 300,
  description: 4_000,
  excerpt: 10_000,
  locator: 300,
} as const

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => (value === '' ? null : value.normalize('NFC')))
    .nullable()

/** http and https only: an address is shown as a link, and a link must not run. */
const address = z
  .union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ }).max(evidenceLimits.address)])
  .nullable()

export const sourceFields = z.object({
  kind: z.enum(sourceKinds),
  title: z.string().trim().min(1).max(evidenceLimits.title),
  address,
  publisher: optionalText(evidenceLimits.name),
  /** Where the source itself has it from. */
  origin: optionalText(evidenceLimits.name),
  /** YYYY-MM-DD, as the source dates itself. */
  publishedOn: z.union([z.literal('').transform(() => null), z.iso.date()]).nullable(),
  description: optionalText(evidenceLimits.description),
})
export type SourceFields = z.output<typeof sourceFields>

export const recordSourceSchema = sourceFields.extend({ sourceId: z.uuid() })
export type RecordSourceInput = z.output<typeof recordSourceSchema>

export const reviseSourceSchema = z.object({
  sourceId: z.uuid(),
  seenRevision: z.number().int().min(1),
  fields: sourceFields,
})
export type ReviseSourceInput = z.output<typeof reviseSourceSchema>

export const sourceUseSchema = z.object({ sourceId: z.uuid() })

const evidenceFields = z.object({
  stance: z.enum(stances),
  use: z.enum(evidenceUses),
  fromAuthor: z.boolean(),
  excerpt: optionalText(evidenceLimits.excerpt),
  locator: optionalText(evidenceLimits.locator),
  /** ISO 8601 with an offset or Z. */
  accessedAt: z.iso.datetime({ offset: true }),
})
export type EvidenceFields = z.output<typeof evidenceFields>

const claimRef = { articleId: z.uuid(), claimId: z.uuid(), seenRevision: z.number().int().min(1) }

export const attachEvidenceSchema = z.object({
  ...claimRef,
  /** Chosen by the client, so that evidence sent twice is attached once. */
  evidenceId: z.uuid(),
  sourceId: z.uuid(),
  ...evidenceFields.shape,
})
export type AttachEvidenceInput = z.output<typeof attachEvidenceSchema>

export const reviseEvidenceSchema = z.object({
  ...claimRef,
  evidenceId: z.uuid(),
  changes: evidenceFields.partial().refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
})
export type ReviseEvidenceInput = z.output<typeof reviseEvidenceSchema>

export const removeEvidenceSchema = z.object({ ...claimRef, evidenceId: z.uuid() })
export type RemoveEvidenceInput = z.output<typeof removeEvidenceSchema>
