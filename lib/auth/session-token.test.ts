import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { encode } from 'next-auth/jwt'

const secret = 'k'.repeat(20) + '0123456789abcdef'
const sub = '00000000-0000-4000-8000-000000000001'

describe('the token in the session cookie', () => {
  let token: typeof import('./session-token')
  beforeAll(async () => {
    vi.stubEnv('NEXTAUTH_SECRET', secret)
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
    token = await import('./session-token')
  })
  afterAll(() => vi.unstubAllEnvs())

  const claims = () => ({ sub, tokenVersion: 3, startedAt: token.nowSeconds() - 100 })

  it('opens what it renewed, keeping the start', async () => {
    const given = claims()
    expect(await token.openSessionToken(await token.renewSessionToken(given))).toMatchObject(given)
  })

  it.each(['', 'nonsense', 'a.b.c.d.e', 'x'.repeat(10_000)])('does not open %s', async (value) => {
    expect(await token.openSessionToken(value)).toBeNull()
  })

  it('does not open what another secret sealed', async () => {
    expect(await token.openSessionToken(await encode({ token: claims(), secret: 'another secret of a good length 123' }))).toBeNull()
  })

  it('does not open what has ended', async () => {
    expect(await token.openSessionToken(await encode({ token: claims(), secret, maxAge: -60 }))).toBeNull()
  })

  it('does not open a session past its longest life, however often it was renewed', async () => {
    const old = { ...claims(), startedAt: token.nowSeconds() - 31 * 86_400 }
    expect(await token.openSessionToken(await token.renewSessionToken(old))).toBeNull()
  })

  it.each([{ sub: 'admin', tokenVersion: 1, startedAt: 0 }, { sub, startedAt: 0 }, {}, { sub, tokenVersion: '1', startedAt: 1 }])('does not take %o for a session', async (odd) => {
    expect(await token.openSessionToken(await encode({ token: odd, secret }))).toBeNull()
  })
})
