import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import canonicalize from 'canonicalize'
import { database } from '@/lib/db/client'
import { harbourCopy, makeDesk } from '../fixtures/desk'
import { press, tabTo, typeInto } from '../fixtures/keyboard'
import { signIn } from '../fixtures/sign-in'

/** Places the caret in the copy and selects the first words of a block, counted from the headline. */
async function selectInBlock(page: Page, block: number, words: number): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('f')
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < block; step += 1) await page.keyboard.press('Control+ArrowDown')
  for (let step = 0; step < words; step += 1) await page.keyboard.press('Control+Shift+ArrowRight')
}

/** A claim on the words, Confirmed by a primary source, submitted: all from the keys. */
async function checkClaim(page: Page, block: number, words: number, number: number): Promise<void> {
  await selectInBlock(page, block, words)
  await page.keyboard.press('c')
  const card = page.getByRole('region', { name: `Claim ${number}, open` })
  await expect(card).toBeVisible()
  await page.keyboard.press('1')
  await expect(card.getByRole('radio', { name: /Confirmed/ })).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('e')
  const form = card.getByRole('form', { name: 'Add evidence' })
  await typeInto(page, form.getByLabel('Source', { exact: true }), `Port office ledger ${number}`)
  await page.keyboard.press('Escape')
  await typeInto(page, form.getByLabel(/^Excerpt/), 'The entry stands in the ledger.')
  await press(page, form.getByRole('button', { name: 'Attach' }))
  await expect(card.getByText(`Port office ledger ${number}`)).toBeVisible()
  await expect(card.getByText('Nothing is missing.')).toBeVisible()
  await page.keyboard.press('s')
  await expect(card.getByText('You changed this last, so another person approves it.')).toBeVisible()
}

test('from copy to a verified report, by keyboard only, by two people', async ({ browser, page }) => {
  test.setTimeout(240_000)
  const desk = await makeDesk()

  await signIn(page, desk.editor, '/import')
  await typeInto(page, page.getByRole('textbox', { name: 'Copy', exact: true }), harbourCopy)
  await expect(page.getByText('Harbour ferry to run through the winter', { exact: true }).last()).toBeVisible()
  await typeInto(page, page.getByLabel('Working title'), 'Winter ferry')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  const articleId = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  await expect(
    page.getByRole('article', { name: /Winter ferry/ }).or(page.getByText('The town will keep its ferry')),
  ).toBeVisible()

  for (let number = 1; number <= 5; number += 1) await checkClaim(page, number - 1, 3, number)
  await expect.poll(() => database().claim.count({ where: { articleId, progress: 'ready' } })).toBe(5)

  const elsewhere = await browser.newContext()
  const second = await elsewhere.newPage()
  await signIn(second, desk.reviewer, `/articles/${articleId}/review`)
  await expect(second.getByRole('heading', { name: 'Your decision' })).toBeVisible()
  for (let number = 1; number <= 5; number += 1) {
    await expect(second.getByRole('button', { name: /^Approve/ })).toBeEnabled()
    await second.keyboard.press('a')
    await expect.poll(() => database().claim.count({ where: { articleId, progress: 'approved' } })).toBe(number)
  }
  await expect(second.getByText('Everything is met.')).toBeVisible()
  await press(second, second.getByRole('button', { name: 'Sign off v1' }))
  await second.getByRole('alertdialog').waitFor()
  await typeInto(second, second.getByLabel('Type v1 to go on'), 'v1')
  await press(second, second.getByRole('alertdialog').getByRole('button', { name: 'Sign off v1' }))
  await expect(second).toHaveURL(/\/reviewed\/winter-ferry-v1-/)

  const download = second.waitForEvent('download')
  await press(second, second.getByRole('link', { name: 'JSON' }))
  const file: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  if (typeof file !== 'object' || file === null || !('snapshot' in file) || !('sha256' in file))
    throw new Error('not a report')
  const hash = createHash('sha256')
    .update(canonicalize(file.snapshot) ?? '', 'utf8')
    .digest('hex')
  expect(hash).toBe(file.sha256)

  const reviewed = await database().reviewedVersion.findFirstOrThrow({ where: { articleId } })
  expect(reviewed.sha256).toBe(hash)
  const claims = await database().claim.findMany({ where: { articleId } })
  expect(claims.every((claim) => claim.lastChangedById === desk.editor.id)).toBe(true)
  const decisions = await database().decision.findMany({ where: { claim: { articleId } } })
  expect(decisions.map((decision) => decision.decidedById)).toEqual(Array.from({ length: 5 }, () => desk.reviewer.id))

  // The first browser learns of it without a reload.
  await expect(page.getByText('Version 1 is signed off and cannot change.')).toBeVisible({ timeout: 10_000 })
  await tabTo(page, page.getByRole('link', { name: /reviewed version/i }).first())
  await elsewhere.close()
})
