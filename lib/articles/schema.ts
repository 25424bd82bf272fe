import { z } from 'zod'
import { knownTimeZone } from '@/lib/messages/moments'
import { blockKinds } from './article'

const offset = z.number().int().min(0).max(20_000_000)

const block = z.object({
  kind: z.enum(blockKinds),
  level: z.number().int().min(1).max(6).optional(),
  ordered: z.boolean().optional(),
  start: offset,
  end: offset,
})

const span = z.object({
  kind: z.enum(['emphasis', 'strong', 'link']),
  href: z
    .url({ protocol: /^(https?|mailto)$/ })
    .max(2_000)
    .optional(),
  start: offset,
  end: offset,
})

export const copySchema = z.object({
  text: z.string().min(1),
  blocks: z.array(block).min(1).max(20_000),
  spans: z.array(span).max(50_000),
})

/** BCP 47, as `Intl` takes it. */
const language = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}, 'not a language tag')

const details = {
  workingTitle: z.string().trim().min(1).max(200),
  language,
  author: z
    .string()
    .trim()
    .max(200)
    .transform((value) => value || null)
    .nullable(),
  /** ISO 8601 with an offset or Z. */
  deadline: z.iso.datetime({ offset: true }).nullable(),
}

export const importArticleSchema = z.object({ ...details, copy: copySchema })
export type ImportArticleInput = z.output<typeof importArticleSchema>

export const reviseArticleSchema = z.object({
  articleId: z.uuid(),
  seenRevision: z.number().int().min(1),
  changes: z
    .object(details)
    .partial()
    .refine((changes) => Object.keys(changes).length > 0, 'nothing to change'),
})
export type ReviseArticleInput = z.output<typeof reviseArticleSchema>

export const reviseDeskSchema = z.object({
  name: z.string().trim().min(1).max(120),
  timeZone: z.string().refine(knownTimeZone, 'not a time zone'),
})
export type ReviseDeskInput = z.output<typeof reviseDeskSchema>
