import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { addPerson } from '../fixtures/desk'
import { signIn } from '../fixtures/sign-in'

test('an admin lets somebody in, gives another role, helps with a lost password and lets them go', async ({
  page,
  browser,
}) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const name = `Nina ${randomUUID().slice(0, 8)}`
  const email = `${randomUUID()}@tests.example`
  await signIn(page, admin, '/people')

  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Email').fill('not an address')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  await expect(dialog.getByText('Type a whole email address')).toBeVisible()
  await dialog.getByLabel('Email').fill(email)
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Role').selectOption('viewer')
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const invitation = await page
    .getByRole('dialog', { name: `Invitation for ${name}` })
    .getByLabel('Link')
    .inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('table', { name: 'Open invitations' })).toContainText(name)

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(new URL(invitation).pathname)
  await expect(theirs.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible()
  await theirs.getByLabel('New password').fill('short')
  await theirs.getByRole('button', { name: 'Join the desk' }).click()
  await expect(theirs.getByRole('alert').filter({ hasText: 'too short' })).toBeVisible()
  await theirs.getByLabel('New password').fill('lantern gravel february')
  await theirs.getByRole('button', { name: 'Join the desk' }).click()
  await theirs.waitForURL((url) => url.pathname === '/')
  await expect(theirs.getByRole('link', { name: 'People' })).toHaveCount(0)

  await page.reload()
  await page.getByRole('button', { name: `Role of ${name}: Viewer` }).click()
  await page.getByRole('menuitemradio', { name: 'Editor' }).click()
  await expect(page.getByRole('button', { name: `Role of ${name}: Editor` })).toBeVisible()
  await theirs.goto('/account')
  await expect(theirs).toHaveURL(/\/sign-in/)

  await page.getByRole('button', { name: `More for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Make a reset link' }).click()
  const reset = await page
    .getByRole('dialog', { name: `Reset link for ${name}` })
    .getByLabel('Link')
    .inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  await theirs.goto(new URL(reset).pathname)
  await theirs.getByLabel('New password').fill('another lantern gravel')
  await theirs.getByRole('button', { name: 'Set the password' }).click()
  await theirs.waitForURL((url) => url.pathname === '/')

  await page.getByRole('button', { name: `More for ${name}` }).click()
  await page.getByRole('menuitem', { name: 'Deactivate' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByRole('button', { name: `Reactivate: ${name}` })).toBeVisible()
  await theirs.goto('/account')
  await expect(theirs).toHaveURL(/\/sign-in/)
  await theirs.context().close()
})

test('one changes one’s own password, stays signed in here, and signs out', async ({ page, browser }) => {
  const person = await addPerson('Vera Viewer', 'viewer')
  const elsewhere = await (await browser.newContext()).newPage()
  await signIn(elsewhere, person, '/account')
  await signIn(page, person, '/account')
  await page.getByLabel('Current password').fill('not it at all')
  await page.getByLabel('New password').fill('lantern gravel february')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'not your current password' })).toBeVisible()
  await page.getByLabel('Current password').fill(person.password)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Password changed.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: person.name })).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await elsewhere.context().close()

  await page.getByRole('button', { name: /^Your account/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a session ends after its idle time, and one comes back to where one was', async ({ page, context, baseURL }) => {
  const person = await addPerson('Vera Viewer', 'viewer')
  const token = { sub: person.id, tokenVersion: 1, startedAt: Math.floor(Date.now() / 1000) - 3600 }
  const ended = await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '', maxAge: -60 })
  await context.addCookies([{ name: 'tickmark-session', value: ended, url: baseURL ?? '', httpOnly: true }])
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount/)
  await signIn(page, person, '/account')
  await expect(page.getByRole('heading', { name: person.name })).toBeVisible()
})
