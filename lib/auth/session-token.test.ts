import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { encode } from 'next-auth/jwt'
import { nowSeconds, openSessionToken, renewSessionToken } from './session-token'

const secret = 'k'.repeat(20) + '0123456789abcdef'
const sub = '00000000-0000-4000-8000-000000000001'

describe('the token in the session cookie', () => {
  beforeAll(() => {
    vi.stubEnv('NEXTAUTH_SECRET', secret)
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  })
  afterAll(() => vi.unstubAllEnvs())

  const claims = () => ({ sub, tokenVersion: 3, startedAt: nowSeconds() - 100 })

  it('opens what it renewed, keeping the start', async () => {
    const given = claims()
    expect(await openSessionToken(await renewSessionToken(given))).toMatchObject(given)
  })

  it.each(['', 'nonsense', 'a.b.c.d.e', 'x'.repeat(10_000)])('does not open %s', async (value) => {
    expect(await openSessionToken(value)).toBeNull()
  })

  it('does not open what another secret sealed', async () => {
    expect(
      await openSessionToken(await encode({ token: claims(), secret: 'another secret of a good length 123' })),
    ).toBeNull()
  })

  it('does not open what has ended', async () => {
    expect(await openSessionToken(await encode({ token: claims(), secret, maxAge: -60 }))).toBeNull()
  })

  it('does not open a session past its longest life, however often it was renewed', async () => {
    const old = { ...claims(), startedAt: nowSeconds() - 31 * 86_400 }
    expect(await openSessionToken(await renewSessionToken(old))).toBeNull()
  })

  it.each([
    { sub: 'admin', tokenVersion: 1, startedAt: 0 },
    { sub, startedAt: 0 },
    {},
    { sub, tokenVersion: '1', startedAt: 1 },
  ])('does not take %o for a session', async (odd) => {
    expect(await openSessionToken(await encode({ token: odd, secret }))).toBeNull()
  })
})
