import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { sourceRowOf } from './rows'
import type { SourceRow } from './source'
import type { SourceUse } from './source-use'

export type { SourceUse } from './source-use'

export interface SourceInLibrary extends SourceRow {
  /** Claims that it is attached to. */
  claims: number
  articles: number
}

const createdBy = { select: { name: true } }

/**
 * The whole library, newest first, with how often each source is used.
 * @throws {Refusal} unauthenticated
 */
export async function listSources(actor: Actor): Promise<SourceInLibrary[]> {
  authorize(actor, 'source.read')
  const [sources, uses] = await Promise.all([
    database().source.findMany({ include: { createdBy }, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }] }),
    database().$queryRaw<{ sourceId: string; claims: number; articles: number }[]>`
      SELECT e."source_id" AS "sourceId", count(DISTINCT e."claim_id")::int AS "claims", count(DISTINCT c."article_id")::int AS "articles"
      FROM "evidence" e JOIN "claim" c ON c."id" = e."claim_id"
      WHERE e."removed_at" IS NULL AND c."withdrawn_at" IS NULL GROUP BY e."source_id"`,
  ])
  const bySource = new Map(uses.map((use) => [use.sourceId, use]))
  return sources.map((source) => {
    const use = bySource.get(source.id)
    return { ...sourceRowOf(source), claims: use?.claims ?? 0, articles: use?.articles ?? 0 }
  })
}

/**
 * Where a source is used, across articles, latest first.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function sourceUse(actor: Actor, { sourceId }: { sourceId: string }): Promise<SourceUse[]> {
  authorize(actor, 'source.read')
  const source = await database().source.findUnique({ where: { id: sourceId }, select: { id: true } })
  if (!source) throw new Refusal('notFound', 'no such source')
  return database().$queryRaw<SourceUse[]>`
    SELECT e."id" AS "evidenceId", a."id" AS "articleId", a."working_title" AS "workingTitle", v."number" AS "versionNumber",
           c."id" AS "claimId", c."number" AS "claimNumber", e."stance", e."locator",
           coalesce((SELECT an."quote" FROM "anchor" an JOIN "occurrence" o ON o."id" = an."occurrence_id"
             WHERE o."claim_id" = c."id" AND o."removed_at" IS NULL AND an."version_id" = v."id" ORDER BY an."start" LIMIT 1), '') AS "quote"
    FROM "evidence" e JOIN "claim" c ON c."id" = e."claim_id" JOIN "article" a ON a."id" = c."article_id"
    JOIN "version" v ON v."id" = a."current_version_id"
    WHERE e."source_id" = ${sourceId}::uuid AND e."removed_at" IS NULL AND c."withdrawn_at" IS NULL
    ORDER BY e."created_at" DESC, e."id"`
}

/**
 * Sources whose title, publisher or address holds the words, for picking one while attaching evidence; at most 20.
 * @throws {Refusal} unauthenticated
 */
export async function findSources(actor: Actor, words: string): Promise<SourceRow[]> {
  authorize(actor, 'source.read')
  const contains = { contains: words.trim(), mode: 'insensitive' as const }
  const sources = await database().source.findMany({
    where: words.trim() === '' ? {} : { OR: [{ title: contains }, { publisher: contains }, { address: contains }] },
    include: { createdBy },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 20,
  })
  return sources.map(sourceRowOf)
}
