import { expect, test } from '@playwright/test'
import { addPerson } from '../fixtures/desk'
import { signInByRequest, tryPassword, wordOf } from '../fixtures/door'

test('the session cookie is out of reach of scripts and of other sites', async ({ context }) => {
  await signInByRequest(context.request, await addPerson('Vera Viewer', 'viewer'))
  const session = (await context.cookies()).find(({ name }) => name === 'tickmark-session')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const idle = (session?.expires ?? 0) - Date.now() / 1000
  expect(idle).toBeGreaterThan(700 * 60)
  expect(idle).toBeLessThan(721 * 60)
})

test('a request that another site’s page sends is refused', async ({ request }) => {
  const person = await addPerson('Vera Viewer', 'viewer')
  const tries: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of tries) {
    expect((await tryPassword(request, person, headers)).status()).toBe(403)
  }
  expect(await wordOf(await tryPassword(request, person))).toBe('in')
})

test('every answer carries the guarding headers, with a new nonce each time', async ({ request }) => {
  const nonces = new Set<string>()
  for (const path of ['/sign-in', '/people', '/api/auth/csrf', '/healthz', '/no/such/page', '/api/no/such']) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers()
    const policy = headers['content-security-policy'] ?? ''
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
    expect(/script-src [^;]*/.exec(policy)?.[0], path).not.toMatch(/unsafe/)
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers, path).not.toHaveProperty('x-powered-by')
  }
  expect(nonces.size).toBe(6)
})

test('a page runs under the policy: its own scripts yes, an injected one no', async ({ page }) => {
  await page.goto('/sign-in')
  await page.evaluate(() => {
    const script = document.createElement('div')
    script.innerHTML = '<img src="data:," onerror="document.title = \'broken in\'">'
    document.body.append(script)
  })
  await page.getByLabel('Email').fill('a')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Type your email' })).toBeVisible()
  expect(await page.title()).not.toBe('broken in')
})
