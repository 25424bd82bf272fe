import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { database } from '@/lib/db/client'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { invitePerson } from '@/lib/people/invite-person'
import { freePort } from '@/scripts/postgres/free-port.mjs'
import { serveApp } from '@/scripts/steps/serve-app.mjs'
import { addPerson } from '../fixtures/desk'
import { openOidcServer, type OidcPeople, type OidcServer } from '../fixtures/oidc-server'

// Single sign-on is a matter of the environment, so this journey serves the built application once more, on the same database.
const people: OidcPeople = {}
let provider: OidcServer
let address: string
let stop: () => Promise<void>

test.beforeAll(async () => {
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  provider = await openOidcServer(`${address}/api/auth/callback/oidc`, people)
  const served = await serveApp({
    mode: 'start',
    host: '127.0.0.1',
    port,
    env: {
      ...process.env,
      DATABASE_MIGRATION_URL: undefined,
      NEXTAUTH_URL: address,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Ledger ID',
      LOG_LEVEL: 'error',
    },
  })
  stop = served.stop
})

test.afterAll(async () => {
  await stop()
  await provider.close()
})

/** Goes through the provider's own pages as the person of that name. */
async function throughProvider(page: Page, name: string, next = '/account'): Promise<void> {
  await page.goto(`${address}/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByRole('button', { name: 'Sign in with Ledger ID' }).click()
  await page.waitForURL(`${provider.issuer}/**`)
  await page.locator('input[name="login"]').fill(name)
  await page.locator('input[name="password"]').fill('whatever')
  await page.getByRole('button', { name: /sign-?in/i }).click()
  await page.getByRole('button', { name: /continue/i }).click()
  await page.waitForURL(`${address}/**`)
}

const known = (email: string, verified: boolean | null = true) => {
  const name = randomUUID()
  people[name] = { email, ...(verified === null ? {} : { email_verified: verified }) }
  return name
}

test('a person of the desk signs in with the provider and lands where they wanted to go', async ({ page }) => {
  const editor = await addPerson('Edith Editor', 'editor')
  await throughProvider(page, known(editor.email.toUpperCase()))
  await expect(page).toHaveURL(`${address}/account`)
  await expect(page.getByRole('heading', { name: editor.name })).toBeVisible()
})

test('somebody invited joins by it, and has no password', async ({ page }) => {
  const admin = await addPerson('Ada Admin', 'admin')
  const email = `${randomUUID()}@tests.example`
  await invitePerson(admin, { email, name: 'Nina New', role: 'reviewer' })
  await throughProvider(page, known(email))
  await expect(page.getByRole('heading', { name: 'Nina New' })).toBeVisible()
  await expect(page.getByText('have no password here')).toBeVisible()
  expect(await database().person.findUnique({ where: { email } })).toMatchObject({
    role: 'reviewer',
    passwordHash: null,
  })
})

for (const [who, claims] of Object.entries({
  'a stranger': () => Promise.resolve(known(`${randomUUID()}@tests.example`)),
  'somebody whose e-mail the provider has not verified': async () =>
    known((await addPerson('Vera Victim', 'admin')).email, false),
  'somebody of whom the provider does not say': async () =>
    known((await addPerson('Vera Victim', 'admin')).email, null),
  'a deactivated person': async () => {
    const gone = await addPerson('Gero Gone', 'editor')
    await deactivatePerson(await addPerson('Ada Admin', 'admin'), { personId: gone.id })
    return known(gone.email)
  },
})) {
  test(`${who} stays out, and no account is made`, async ({ page }) => {
    const name = await claims()
    const before = await database().person.count()
    await throughProvider(page, name)
    await expect(page).toHaveURL(/\/sign-in\?error=notInvited/)
    await expect(page.getByRole('alert').filter({ hasText: 'this desk does not' })).toBeVisible()
    expect((await page.context().request.get(`${address}/account`, { maxRedirects: 0 })).status()).toBe(307)
    expect(await database().person.count()).toBeGreaterThanOrEqual(before)
    expect(
      await database().person.count({
        where: { email: people[name]?.email ?? '', deactivatedAt: null, passwordHash: null },
      }),
    ).toBe(0)
  })
}

test('an answer that this browser did not ask for is refused', async ({ page }) => {
  await page.goto(`${address}/api/auth/callback/oidc?code=stolen&state=forged`)
  await expect(page).toHaveURL(/\/sign-in\?/)
  await expect(page.getByRole('alert').filter({ hasText: 'could not sign you in' })).toBeVisible()
})
