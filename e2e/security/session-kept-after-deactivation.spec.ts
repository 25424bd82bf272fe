import { expect, test } from '@playwright/test'
import { changeRole } from '@/lib/people/change-role'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { makeResetLink } from '@/lib/people/make-reset-link'
import { resetPassword } from '@/lib/people/reset-password'
import { addPerson } from '../fixtures/desk'
import { signInByRequest, tryPassword, wordOf } from '../fixtures/door'
import { signIn } from '../fixtures/sign-in'

test('a deactivated person is out at the next request, and the kept cookie opens nothing', async ({
  page,
  context,
}) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const leaver = await addPerson('Lena Leaver', 'editor')
  await signIn(page, leaver, '/account')
  await expect(page.getByRole('heading', { name: leaver.name })).toBeVisible()

  await deactivatePerson(admin, { personId: leaver.id })

  await page.reload()
  await expect(page).toHaveURL(/\/sign-in/)
  expect((await context.request.get('/account', { maxRedirects: 0 })).status()).toBe(307)
  expect(await (await context.request.get('/api/auth/session')).json()).toMatchObject({ actor: null })
  expect(await wordOf(await tryPassword(context.request, leaver))).toBe('refused')
})

test('an action of an open page is refused after a deactivation', async ({ page }) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const leaver = await addPerson('Lena Leaver', 'editor')
  await signIn(page, leaver, '/account')
  await page.getByLabel('Current password').fill(leaver.password)
  await page.getByLabel('New password').fill('lantern gravel february')

  await deactivatePerson(admin, { personId: leaver.id })

  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' })).toBeVisible()
  await expect(page.getByLabel('New password')).toHaveValue('lantern gravel february')
})

test('an admin who was made a viewer does not keep the people page', async ({ context }) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const other = await addPerson('Olga Other', 'admin')
  await signInByRequest(context.request, other)
  expect((await context.request.get('/people', { maxRedirects: 0 })).status()).toBe(200)

  await changeRole(admin, { personId: other.id, from: 'admin', to: 'viewer' })

  expect((await context.request.get('/people', { maxRedirects: 0 })).status()).toBe(307)
  await signInByRequest(context.request, other)
  expect((await context.request.get('/people', { maxRedirects: 0 })).status()).toBe(404)
})

test('a reset password ends the sessions that were open', async ({ context }) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const editor = await addPerson('Edith Editor', 'editor')
  await signInByRequest(context.request, editor)
  const { token } = await makeResetLink(admin, { personId: editor.id })
  await resetPassword(null, { token, password: 'lantern gravel february' })
  expect((await context.request.get('/account', { maxRedirects: 0 })).status()).toBe(307)
})
