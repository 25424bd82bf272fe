import { changeArticle } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ReviseArticleInput } from './schema'

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

/**
 * Changes the article's working title, language, author or deadline; never its text.
 * @throws {Refusal} forbidden, notFound, frozen; conflict, with what stands, when it moved on since it was seen
 */
export async function reviseArticle(actor: Actor, input: ReviseArticleInput): Promise<{ revision: number }> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'article.revise')
    const before = await tx.article.findUniqueOrThrow({ where: { id: head.articleId } })
    if (before.revision !== input.seenRevision) {
      const { workingTitle, language, author, revision } = before
      throw new Refusal('conflict', `article revision ${revision}, seen ${input.seenRevision}`, {
        details: { article: { workingTitle, language, author, deadline: iso(before.deadline), revision } },
      })
    }
    const { changes } = input
    const revision = before.revision + 1
    const after = await tx.article.update({ where: { id: head.articleId }, data: { ...changes, revision } })
    const moved = <T extends string | null>(from: T, to: T) => (from === to ? undefined : { from, to })
    return {
      result: { revision },
      event: {
        kind: 'article.revised',
        payload: {
          changes: {
            workingTitle: moved(before.workingTitle, after.workingTitle),
            language: moved(before.language, after.language),
            author: moved(before.author, after.author),
            deadline: moved(iso(before.deadline), iso(after.deadline)),
          },
        },
      },
    }
  })
}
