import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from './security-headers'

const facts = { nonce: 'bm9uY2U=', secure: true, development: false }
const directive = (name: string) =>
  contentSecurityPolicy(facts)
    .split('; ')
    .find((each) => each.startsWith(`${name} `))

describe('the headers of every answer', () => {
  it('lets no inline script and no eval run without the nonce', () => {
    expect(directive('script-src')).toBe("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'")
  })

  it.each([
    ['frame-ancestors', "'none'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['form-action', "'self'"],
    ['connect-src', "'self'"],
  ])('%s is %s', (name, value) => {
    expect(directive(name)).toBe(`${name} ${value}`)
  })

  it('says https only where there is https', () => {
    expect(securityHeaders(facts)).toHaveProperty('Strict-Transport-Security')
    expect(securityHeaders({ ...facts, secure: false })).not.toHaveProperty('Strict-Transport-Security')
    expect(contentSecurityPolicy({ ...facts, secure: false })).not.toContain('upgrade-insecure-requests')
  })
})
