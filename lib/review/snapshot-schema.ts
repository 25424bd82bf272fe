import { z } from 'zod'
import { codePoint, codePointLength, offsetIndex } from '@/lib/anchoring'
import { blockKinds } from '@/lib/articles/article'
import { actions, bases, claimKinds, priorities, verificationStatuses } from '@/lib/claims/claim'
import { evidenceUses, sourceKinds, stances } from '@/lib/evidence/source'
import { roles } from '@/lib/policy/actor'
import { snapshotFormat, type Snapshot } from './snapshot'

const offset = z.number().int().min(0)
const moment = z.iso.datetime()
const text = z.string()
const optional = text.nullable()

const person = z.strictObject({ name: text, role: z.enum(roles) })

const evidence = z.strictObject({
  stance: z.enum(stances),
  use: z.enum(evidenceUses),
  fromAuthor: z.boolean(),
  excerpt: optional,
  locator: optional,
  accessedAt: moment,
  attachedBy: person,
  source: z.strictObject({
    kind: z.enum(sourceKinds),
    title: text,
    address: optional,
    publisher: optional,
    origin: optional,
    publishedOn: optional,
    description: optional,
  }),
})

const claim = z.strictObject({
  number: z.number().int().min(1),
  kind: z.enum(claimKinds),
  statement: optional,
  speaker: optional,
  status: z.enum(verificationStatuses),
  finding: optional,
  action: z.enum(actions),
  priority: z.enum(priorities),
  basis: z.enum(bases),
  conflictReason: optional,
  revision: z.number().int().min(1),
  occurrences: z.array(z.strictObject({ start: offset, end: offset, quote: text, prefix: text, suffix: text })),
  evidence: z.array(evidence),
  lastChangedBy: person,
  lastChangedAt: moment,
  approval: z.strictObject({ revision: z.number().int().min(1), by: person, at: moment }).nullable(),
})

const copy = z
  .strictObject({
    text,
    blocks: z.array(
      z.strictObject({
        kind: z.enum(blockKinds),
        level: z.number().int().optional(),
        ordered: z.boolean().optional(),
        start: offset,
        end: offset,
      }),
    ),
    spans: z.array(
      z.strictObject({
        kind: z.enum(['emphasis', 'strong', 'link']),
        href: text.optional(),
        start: offset,
        end: offset,
      }),
    ),
  })
  .refine(({ text: words, blocks, spans }) => {
    const length = codePointLength(words)
    return [...blocks, ...spans].every(({ start, end }) => start <= end && end <= length)
  }, 'a block or span lies outside of the text')

/**
 * Strict on purpose: a snapshot that holds more than this reader knows would be shown as if it were whole.
 * A new field is a new format.
 */
export const snapshotSchema = z
  .strictObject({
    format: z.literal(snapshotFormat),
    desk: z.strictObject({ name: text, timeZone: text }),
    article: z.strictObject({
      id: z.uuid(),
      workingTitle: text,
      language: text,
      author: optional,
      isDemo: z.boolean(),
    }),
    version: z.strictObject({ number: z.number().int().min(1), createdAt: moment, createdBy: person }),
    copy,
    claims: z.array(claim),
    signOff: z.strictObject({
      by: person,
      at: moment,
      override: z.strictObject({ reason: text, unmet: z.array(text) }).nullable(),
    }),
    record: z.strictObject({ sequence: z.number().int().min(0) }),
  })
  .refine(({ copy: { text: words }, claims }) => {
    const offsets = offsetIndex(words)
    const length = codePointLength(words)
    const slice = (start: number, end: number) =>
      words.slice(offsets.toUtf16(codePoint(start)), offsets.toUtf16(codePoint(end)))
    return claims.every(({ occurrences }) =>
      occurrences.every(({ start, end, quote }) => start <= end && end <= length && slice(start, end) === quote),
    )
  }, 'a quote is not what stands at its place')

/**
 * Reads back what a sign-off froze.
 * @param canonical the stored canonical JSON
 * @throws {SyntaxError | z.ZodError} when it is no snapshot of this format, or its quotes do not stand in its text
 */
export function readSnapshot(canonical: string): Snapshot {
  const parsed: unknown = JSON.parse(canonical)
  return snapshotSchema.parse(parsed)
}
