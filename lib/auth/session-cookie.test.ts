import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The configuration is parsed once for a process, so each case takes the module anew. */
async function cookieWith(environment: Record<string, string>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.resetModules()
  return import('./session-cookie')
}

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for tests of a good length 0123456789')
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
})
afterEach(() => vi.unstubAllEnvs())

const says = (proto: string) => new Headers({ 'x-forwarded-proto': proto })

describe('whether the reader’s side is https', () => {
  it.each([
    ['the public address is https', { TICKMARK_URL: 'https://desk.example' }, 'http', true],
    ['the public address is http', { TICKMARK_URL: 'http://desk.example' }, 'https', false],
    ['a proxy says so, and is trusted', { TICKMARK_TRUST_PROXY: '1' }, 'https', true],
    ['a client says so, and nobody is trusted', {}, 'https', false],
    ['the client says https, the trusted proxy http', { TICKMARK_TRUST_PROXY: '1' }, 'https, http', false],
  ])('when %s', async (_case, environment, proto, secure) => {
    expect((await cookieWith(environment)).isSecure(says(proto))).toBe(secure)
  })
})

describe('the cookie', () => {
  it('is bound to the host where there is https, and out of reach of scripts everywhere', async () => {
    const { cookieName, cookieOptions } = await cookieWith({})
    expect(cookieName('session', true)).toBe('__Host-tickmark-session')
    expect(cookieName('session', false)).toBe('tickmark-session')
    expect(cookieOptions(true)).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
    expect(cookieOptions(false)).toMatchObject({ httpOnly: true, secure: false })
  })

  it('lives as long as one may be idle', async () => {
    expect((await cookieWith({ TICKMARK_IDLE_MINUTES: '15' })).idleSeconds()).toBe(900)
  })
})
