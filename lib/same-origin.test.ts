import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { requireSameOrigin } from '@/lib/same-origin'

beforeAll(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for tests of a good length 0123456789')
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@localhost/none')
  vi.stubEnv('TICKMARK_URL', 'https://desk.example')
})
afterAll(() => vi.unstubAllEnvs())

const request = (method: string, headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/x', { method, headers: { host: '127.0.0.1:3000', ...headers } })

describe('a request that changes something', () => {
  it.each([
    [{}],
    [{ origin: 'http://127.0.0.1:3000' }],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }],
    [{ origin: 'https://desk.example' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('is taken with %o', (headers) => {
    expect(() => {
      requireSameOrigin(request('POST', headers))
    }).not.toThrow()
  })

  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:3001' }],
    [{ origin: 'not an origin' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }],
  ])('is refused with %o, whichever method', (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(() => {
        requireSameOrigin(request(method, headers))
      }).toThrow(expect.objectContaining({ code: 'forbidden' }))
    }
  })

  it('is not what a GET is', () => {
    expect(() => {
      requireSameOrigin(request('GET', { origin: 'https://evil.example' }))
    }).not.toThrow()
  })
})
