import { describe, expect, it } from 'vitest'
import { formatCalendarDate, formatDay, formatMoment, formatMomentShort, formatTime, knownTimeZone } from './moments'

const moment = '2026-01-17T06:40:00Z'

describe('moments', () => {
  it('always shows the zone', () => {
    expect(formatMoment(moment, 'Europe/Kyiv', 'en')).toBe('17 Jan 2026, 08:40 EET')
    expect(formatMoment(new Date(moment), 'UTC', 'en')).toBe('17 Jan 2026, 06:40 UTC')
    expect(formatMomentShort(moment, 'Europe/Kyiv', 'en')).toBe('17 Jan, 08:40 EET')
    expect(formatTime(moment, 'America/New_York', 'en')).toBe('01:40 GMT-5')
  })

  it('gives the day in the zone of the reader', () => {
    expect(formatDay('2026-01-17T23:30:00Z', 'Europe/Kyiv', 'en')).toBe('18 Jan 2026')
  })

  it('does not move a calendar date', () => {
    expect(formatCalendarDate('2026-01-17', 'en')).toBe('17 Jan 2026')
  })

  it('mistrusts a zone from outside', () => {
    expect(knownTimeZone('Europe/Kyiv')).toMatch(/Kiev|Kyiv/u)
    expect(knownTimeZone('Nowhere/At all')).toBe('UTC')
    expect(knownTimeZone(undefined)).toBe('UTC')
  })
})
