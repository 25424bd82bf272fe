import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { invitePerson } from '@/lib/people/invite-person'
import { revokeInvitation } from '@/lib/people/revoke-invitation'
import { addPerson } from '../fixtures/desk'

const invite = async () => {
  const admin = await addPerson('Ada Admin', 'admin')
  const made = await invitePerson(admin, { email: `${randomUUID()}@tests.example`, name: 'Nina New', role: 'viewer' })
  return { admin, ...made }
}

test('of two who open one invitation, one joins', async ({ browser }) => {
  const { token } = await invite()
  const pages = await Promise.all(
    [1, 2].map(async () => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(`/invitation/${token}`)
      await page.getByLabel('New password').fill('lantern gravel february')
      return page
    }),
  )
  await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Join the desk' }).click()))
  const outcomes = await Promise.all(
    pages.map((page) =>
      Promise.race([
        page.waitForURL((url) => url.pathname === '/').then(() => 'joined'),
        page
          .getByRole('alert')
          .filter({ hasText: 'does not work any more' })
          .waitFor()
          .then(() => 'refused'),
      ]),
    ),
  )
  expect(outcomes.sort()).toEqual(['joined', 'refused'])
  await Promise.all(pages.map((page) => page.context().close()))
})

test('a used, a revoked and an invented link each say that they do not work', async ({ page }) => {
  const { admin, id, token } = await invite()
  await revokeInvitation(admin, { invitationId: id })
  for (const dead of [token, 'A'.repeat(43), 'short', '%00', encodeURIComponent('../people')]) {
    await page.goto(`/invitation/${dead}`)
    await expect(page.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
    await expect(page.getByLabel('New password')).toHaveCount(0)
  }
})

test('an invitation does not travel on in a Referer', async ({ request }) => {
  const { token } = await invite()
  const answer = await request.get(`/invitation/${token}`)
  expect(answer.headers()['referrer-policy']).toBe('no-referrer')
  expect(answer.headers()['cache-control']).toContain('no-store')
})
