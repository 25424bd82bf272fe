import { expect, it } from 'vitest'
import { areaOf } from '@/lib/request-log'

it.each([
  ['/', '/'],
  ['/invitation/aVerySecretToken', '/invitation'],
  ['/people?name=olena', '/people'],
  ['/%D0%BE%D0%BB%D0%B5%D0%BD%D0%B0', '/'],
  [undefined, '/'],
])('of %s the log keeps %s', (url, area) => {
  expect(areaOf(url)).toBe(area)
})
