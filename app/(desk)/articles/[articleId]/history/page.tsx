import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { HistoryPage } from '@/components/history/history-page'
import { OwnAccountMenu } from '@/components/people/desk-bar'
import { articleWithCurrentVersion } from '@/lib/articles/queries'
import { history, historyFacets, historyPage } from '@/lib/audit/queries'
import { requireActor } from '@/lib/auth/session'
import { Refusal } from '@/lib/errors'
import { getTranslate } from '@/lib/messages/server'
import type { Actor } from '@/lib/policy/actor'

interface Asked {
  params: Promise<{ articleId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// Whatever stands in the address: what is no id asks for nothing in particular.
const asked = z.object({
  person: z.uuid().catch(''),
  claim: z.uuid().catch(''),
  kind: z.string().max(60).catch(''),
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
})

async function head(actor: Actor, articleId: string) {
  if (!z.uuid().safeParse(articleId).success) notFound()
  try {
    return await articleWithCurrentVersion(actor, articleId)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { article } = await head(await requireActor(), (await params).articleId)
  return { title: getTranslate()('history.title', { title: article.workingTitle }) }
}

export default async function ArticleHistoryPage({ params, searchParams }: Asked) {
  const actor = await requireActor()
  const { articleId } = await params
  const { person, claim, kind, before } = asked.parse(await searchParams)
  const { article, version } = await head(actor, articleId)
  const [entries, facets] = await Promise.all([
    history(actor, articleId, {
      actorId: person || undefined,
      claimId: claim || undefined,
      kind: kind || undefined,
      before,
    }),
    historyFacets(actor, articleId),
  ])
  const oldest = entries.at(-1)
  return (
    <HistoryPage
      article={article}
      versionNumber={version.number}
      entries={entries}
      facets={facets}
      asked={{ person, claim, kind }}
      readerId={actor.id}
      account={<OwnAccountMenu name={actor.name} role={actor.role} />}
      before={oldest && entries.length === historyPage && oldest.sequence > 1 ? oldest.sequence : null}
      isLater={before !== undefined}
    />
  )
}
