import { randomUUID } from 'node:crypto'
import { openArticle } from '@/lib/audit/change'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { requireCanonical } from './canonical-copy'
import type { ImportArticleInput } from './schema'

/**
 * Brings a piece of copy to the desk as version 1.
 * @throws {Refusal} forbidden; tooLarge; invalid when the copy is not canonical
 */
export async function importArticle(
  actor: Actor,
  input: ImportArticleInput,
  options: { isDemo?: boolean } = {},
): Promise<{ articleId: string; versionId: string }> {
  authorize(actor, 'article.import')
  const bytes = Buffer.byteLength(input.copy.text, 'utf8')
  const limit = env().TICKMARK_IMPORT_LIMIT_BYTES
  if (bytes > limit) {
    throw new Refusal('tooLarge', `copy of ${bytes} bytes, limit ${limit}`, {
      messageId: 'errors.copyTooLarge',
      values: { limitMegabytes: Math.round((limit / 1_048_576) * 10) / 10 },
    })
  }
  requireCanonical(input.copy)
  const articleId = randomUUID()
  const versionId = randomUUID()
  return openArticle(actor, articleId, async (tx) => {
    const { workingTitle, language, author, deadline, copy } = input
    await tx.article.create({
      data: {
        id: articleId,
        workingTitle,
        language,
        author,
        deadline,
        isDemo: options.isDemo ?? false,
        createdById: actor.id,
      },
    })
    await tx.version.create({
      data: {
        id: versionId,
        articleId,
        number: 1,
        text: copy.text,
        blocks: copy.blocks.map((block) => ({ ...block })),
        spans: copy.spans.map((span) => ({ ...span })),
        createdById: actor.id,
      },
    })
    await tx.article.update({ where: { id: articleId }, data: { currentVersionId: versionId } })
    return {
      result: { articleId, versionId },
      event: { kind: 'article.imported', payload: { versionId, versionNumber: 1, blocks: copy.blocks.length } },
    }
  })
}
