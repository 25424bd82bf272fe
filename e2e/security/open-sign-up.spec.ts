import { expect, test } from '@playwright/test'
import { database } from '@/lib/db/client'
import { addPerson } from '../fixtures/desk'
import { csrfToken } from '../fixtures/door'

test.beforeEach(async () => {
  await addPerson('Ada Admin', 'admin')
})

test('the first visit is over once somebody is here', async ({ page }) => {
  await page.goto('/setup')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('no address of the sign-in library makes an account, and those that are not needed are not there', async ({
  request,
}) => {
  const form = {
    csrfToken: await csrfToken(request),
    json: 'true',
    email: 'eve@evil.example',
    password: 'lantern gravel february',
    role: 'admin',
    callbackUrl: '/',
  }
  for (const path of [
    'signup',
    'register',
    'signin',
    'signin/email',
    'signin/credentials',
    'signin/oidc',
    'callback/email',
    'callback/oidc',
    'session',
    '_log',
    'providers',
    'verify-request',
  ]) {
    const answer = await request.post(`/api/auth/${path}`, { form, maxRedirects: 0 })
    expect(answer.status(), path).toBe(404)
  }
  for (const path of ['callback/oidc?code=1&state=2', 'callback/credentials', 'verify-request', 'providers']) {
    expect((await request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status(), path).toBe(404)
  }
  expect(await database().person.count({ where: { email: 'eve@evil.example' } })).toBe(0)
})

test('odd input at the door is refused and never a failure of the server', async ({ request }) => {
  const tries = [
    () =>
      request.post('/api/auth/callback/credentials', {
        data: '{"email":',
        headers: { 'content-type': 'application/json' },
      }),
    () =>
      request.post('/api/auth/callback/credentials', { data: 'null', headers: { 'content-type': 'application/json' } }),
    () =>
      request.post('/api/auth/callback/credentials', { data: '[]', headers: { 'content-type': 'application/json' } }),
    () =>
      request.post('/api/auth/callback/credentials', {
        data: 'x'.repeat(100_000),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    () => request.post('/api/auth/callback/credentials', { multipart: { email: 'a' } }),
    () => request.post('/api/auth/callback/credentials', { data: '' }),
    () => request.get('/api/auth/csrf?callbackUrl=javascript:alert(1)'),
    () => request.get('/api/auth/signin?callbackUrl=%00', { maxRedirects: 0 }),
    () => request.get('/api/auth/error?error=<script>', { maxRedirects: 0 }),
    () =>
      request.get('/api/auth/session', {
        headers: { cookie: 'tickmark-session=nonsense; tickmark-callback=javascript:1' },
      }),
    () => request.get('/api/auth/session', { headers: { cookie: `tickmark-session=${'x.'.repeat(2_000)}` } }),
    () => request.fetch('/api/auth/session', { method: 'PUT' }),
  ]
  for (const attempt of tries) expect((await attempt()).status()).toBeLessThan(500)
})

test('a password sent with a forged csrf token is not even looked at', async ({ request }) => {
  const person = await addPerson('Vera Victim', 'viewer')
  const answer = await request.post('/api/auth/callback/credentials', {
    form: { email: person.email, password: person.password, csrfToken: 'f'.repeat(64), json: 'true' },
  })
  expect(await answer.text()).toContain('csrf')
  expect((await request.get('/account', { maxRedirects: 0 })).status()).toBe(307)
})

test('after signing in nobody is sent to another site', async ({ page }) => {
  const person = await addPerson('Vera Victim', 'viewer')
  await page.goto('/sign-in?next=https://evil.example/')
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/sign-in?next=//evil.example')
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})
