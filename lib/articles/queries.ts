import { z } from 'zod'
import type { Article, Version } from '@/generated/prisma/client'
import { database, type Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ArticleRow, Copy, VersionRow } from './article'
import { copySchema } from './schema'

// The column is JSON; what is read back is parsed as strictly as what came in.
const stored = z.object({ blocks: copySchema.shape.blocks, spans: copySchema.shape.spans })

/** A version's text with its blocks and spans, offsets in code points. */
export function copyOf(version: Pick<Version, 'text' | 'blocks' | 'spans'>): Copy {
  const { blocks, spans } = stored.parse({ blocks: version.blocks, spans: version.spans })
  return { text: version.text, blocks, spans }
}

export function articleRowOf(article: Article): ArticleRow {
  const { id, workingTitle, language, author, isDemo, revision, sequence } = article
  return {
    id,
    workingTitle,
    language,
    author,
    deadline: article.deadline?.toISOString() ?? null,
    isDemo,
    revision,
    sequence,
  }
}

/**
 * The article with its current version.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function articleWithCurrentVersion(
  actor: Actor,
  articleId: string,
  tx: Transaction = database(),
): Promise<{ article: ArticleRow; version: VersionRow }> {
  authorize(actor, 'article.read')
  const article = await tx.article.findUnique({
    where: { id: articleId },
    include: { currentVersion: { include: { createdBy: true, reviewedVersion: { select: { slug: true } } } } },
  })
  const version = article?.currentVersion
  if (!article || !version) throw new Refusal('notFound', 'no such article')
  return {
    article: articleRowOf(article),
    version: {
      ...copyOf(version),
      id: version.id,
      number: version.number,
      createdByName: version.createdBy.name,
      createdAt: version.createdAt.toISOString(),
      reviewedSlug: version.reviewedVersion?.slug ?? null,
    },
  }
}

/**
 * That there is such an article, for what goes on to read it piece by piece.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function requireArticle(actor: Actor, articleId: string): Promise<void> {
  authorize(actor, 'article.read')
  const article = await database().article.findUnique({ where: { id: articleId }, select: { id: true } })
  if (!article) throw new Refusal('notFound', 'no such article')
}

/** Desk settings that screens and reports show. */
export async function deskSettings(): Promise<{ name: string; timeZone: string }> {
  const desk = await database().desk.findUnique({ where: { id: 1 }, select: { name: true, timeZone: true } })
  if (!desk) throw new Refusal('unavailable', 'the desk row is missing')
  return desk
}
