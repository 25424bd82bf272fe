import { expect, it } from 'vitest'
import { returnPath } from './return-path'

it.each([
  [null, '/'],
  ['', '/'],
  ['/', '/'],
  ['/people', '/people'],
  ['/articles/1?claim=2', '/articles/1?claim=2'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/a\\b', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/evil.example', '/'],
  ['/sign-in?next=/sign-in', '/'],
  ['/api/auth/signout', '/'],
  ['/articles/../api/auth/session', '/'],
  ['people', '/'],
])('after signing in from %s one goes to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path)
})
