import { expect, test } from '@playwright/test'
import { addPerson } from '../fixtures/desk'
import { csrfToken, forgetTries, tryPassword, wordOf } from '../fixtures/door'

test('guessing is slowed after a few tries, in words that say how long, and what was typed stays', async ({ page }) => {
  const { email } = await addPerson('Vera Victim', 'viewer')
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  for (let turn = 0; turn < 5; turn += 1) {
    await page.getByLabel('Password', { exact: true }).fill(`a wrong guess ${turn}`)
    const answered = page.waitForResponse(/callback\/credentials/)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await answered
    await expect(page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /Too many tries\. Wait \d seconds?/ })).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await forgetTries(email)
})

test('the owner gets in at a place they know, while a guesser elsewhere is held', async ({ request }) => {
  const owner = await addPerson('Olga Owner', 'viewer')
  expect(await wordOf(await tryPassword(request, owner))).toBe('in')
  // The guesser shares the address here, so this is the hardest case: a few failures, and the owner is still let in.
  for (let turn = 0; turn < 4; turn += 1)
    expect(await wordOf(await tryPassword(request, { ...owner, password: 'a wrong guess' }))).toBe('refused')
  expect(await wordOf(await tryPassword(request, owner))).toBe('in')
  await forgetTries(owner.email)
})

test('claiming another address for every try buys no more tries', async ({ request }) => {
  const { email } = await addPerson('Vera Victim', 'viewer')
  const words: string[] = []
  for (let turn = 0; turn < 8; turn += 1) {
    const claimed = `203.0.113.${turn}`
    const headers = {
      'x-forwarded-for': claimed,
      'x-real-ip': claimed,
      forwarded: `for=${claimed}`,
      'x-tickmark-address': claimed,
    }
    words.push(await wordOf(await tryPassword(request, { email, password: 'a wrong guess' }, headers)))
  }
  expect(words).toEqual(['refused', 'refused', 'refused', 'refused', 'refused', 'wait', 'wait', 'wait'])
  await forgetTries(email)
})

test('twenty guesses in the same moment are twenty guesses', async ({ request }) => {
  const { email } = await addPerson('Vera Victim', 'viewer')
  const token = await csrfToken(request)
  const guess = () => tryPassword(request, { email, password: 'a wrong guess' }, {}, token)
  const answers = await Promise.all(Array.from({ length: 20 }, guess))
  const words = await Promise.all(answers.map(wordOf))
  expect(words.filter((word) => word === 'refused')).toHaveLength(5)
  expect(words.filter((word) => word === 'wait')).toHaveLength(15)
  await forgetTries(email)
})
