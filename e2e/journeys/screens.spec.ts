import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { database } from '@/lib/db/client'
import { publishReviewedVersion } from '@/lib/review/publish-reviewed-version'
import { signOffVersion } from '@/lib/review/sign-off-version'
import { addSource, bringIn, claimOn, makeDesk, support } from '../fixtures/desk'
import { signIn } from '../fixtures/sign-in'

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
  expect.soft(found).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(180_000)
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const desk = await makeDesk()
    const source = await addSource(desk.editor, 'Port office ledger')
    const article = await bringIn(desk.editor)
    const claim = await support(
      desk.editor,
      await claimOn(desk.editor, article, '212,000 passengers'),
      article.articleId,
      source,
    )
    await claimOn(desk.editor, article, 'The ferry carried 212,000 passengers last year')
    const frozen = await bringIn(desk.editor, undefined, 'Frozen ferry')
    await claimOn(desk.editor, frozen, '400 cars')
    const { sequence } = await database().article.findUniqueOrThrow({ where: { id: frozen.articleId } })
    const reviewed = await signOffVersion(desk.reviewer, {
      ...frozen,
      seenSequence: sequence,
      overrideReason: 'For the pictures.',
    })
    await publishReviewedVersion(desk.reviewer, {
      articleId: frozen.articleId,
      reviewedVersionId: reviewed.reviewedVersionId,
      visibility: 'public',
    })

    await page.goto('/sign-in')
    await expectAccessible(page, 'sign-in')
    await page.goto(`/reviewed/${reviewed.slug}`)
    await expectAccessible(page, 'reviewed version')
    await signIn(page, desk.admin)
    const base = `/articles/${article.articleId}`
    const paths = [
      '/',
      '/import',
      '/sources',
      '/reviewed',
      '/people',
      '/account',
      base,
      `${base}?claim=${claim.id}`,
      `${base}/review`,
      `${base}/history`,
      `${base}/claims/${claim.id}`,
    ]
    for (const path of paths) {
      await page.goto(path)
      await page.locator('main').first().waitFor()
      await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined)
      await expectAccessible(page, path.replace(article.articleId, 'article').replace(claim.id, 'claim'))
    }
    await context.close()
  })
}
