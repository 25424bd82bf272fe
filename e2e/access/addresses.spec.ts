import { expect, test, type APIRequestContext } from '@playwright/test'
import { database } from '@/lib/db/client'
import { publishReviewedVersion } from '@/lib/review/publish-reviewed-version'
import { signOffVersion } from '@/lib/review/sign-off-version'
import { bringIn, claimOn, makeDesk } from '../fixtures/desk'
import { clientOf } from '../fixtures/sign-in'
import { addresses, publicAddresses, visitors, type Answer, type Visitor } from './table'

interface Place {
  path: string
  answers: Readonly<Record<Visitor, Answer>>
}

const everything: Place[] = [...Object.values(addresses), ...publicAddresses]

/** What was answered, in the table's words. A stream is left after its head. */
async function answerOf(client: APIRequestContext, baseURL: string, path: string): Promise<Answer> {
  const cookie = (await client.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const leave = new AbortController()
  const response = await fetch(new URL(path, baseURL), {
    headers: { cookie },
    redirect: 'manual',
    signal: leave.signal,
  })
  const { status } = response
  const location = response.headers.get('location') ?? ''
  leave.abort()
  if (status === 200) return 'served'
  if (status >= 300 && status < 400 && location.includes('/sign-in')) return 'door'
  if (status >= 300 && status < 400) return 'sentOn'
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'hidden'
  throw new Error(`${path} answered ${status}`)
}

test('every address answers each visitor as the table says', async ({ baseURL }) => {
  if (!baseURL) throw new Error('no address to test')
  const desk = await makeDesk()
  const open = async (visibility: 'private' | 'public') => {
    const article = await bringIn(desk.editor)
    const claim = await claimOn(desk.editor, article, '212,000 passengers')
    const { sequence } = await database().article.findUniqueOrThrow({ where: { id: article.articleId } })
    const reviewed = await signOffVersion(desk.reviewer, {
      articleId: article.articleId,
      versionId: article.versionId,
      seenSequence: sequence,
      overrideReason: 'Frozen for the access table.',
    })
    if (visibility === 'public') {
      await publishReviewedVersion(desk.reviewer, {
        articleId: article.articleId,
        reviewedVersionId: reviewed.reviewedVersionId,
        visibility,
      })
    }
    return { articleId: article.articleId, claimId: claim.id, slug: reviewed.slug }
  }
  const secret = await open('private')
  const shown = await open('public')
  const named: Record<string, string> = {
    articleId: secret.articleId,
    claimId: secret.claimId,
    privateSlug: secret.slug,
    publicSlug: shown.slug,
    unknownToken: 'A'.repeat(43),
  }
  const clients: Record<Visitor, APIRequestContext> = {
    nobody: await clientOf(baseURL, null),
    viewer: await clientOf(baseURL, desk.viewer),
    editor: await clientOf(baseURL, desk.editor),
    reviewer: await clientOf(baseURL, desk.reviewer),
    admin: await clientOf(baseURL, desk.admin),
  }
  for (const place of everything) {
    const path = place.path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? `no-${name}`)
    for (const visitor of visitors) {
      expect
        .soft(await answerOf(clients[visitor], baseURL, path), `${place.path} for ${visitor}`)
        .toBe(place.answers[visitor])
    }
  }
  for (const client of Object.values(clients)) await client.dispose()
})

test('an article that does not exist is told from nothing else', async ({ baseURL }) => {
  if (!baseURL) throw new Error('no address to test')
  const desk = await makeDesk()
  const client = await clientOf(baseURL, desk.viewer)
  const strangers = ['00000000-0000-4000-8000-000000000000', 'not-an-id', '%00', '../../etc/passwd', "1'--"]
  for (const id of strangers) {
    for (const path of [
      `/articles/${encodeURIComponent(id)}`,
      `/api/articles/${encodeURIComponent(id)}/claims?since=0`,
      `/api/articles/${encodeURIComponent(id)}/events`,
    ]) {
      const response = await client.get(path)
      expect([404, 422], `${path}: ${response.status()}`).toContain(response.status())
    }
  }
  await client.dispose()
})
