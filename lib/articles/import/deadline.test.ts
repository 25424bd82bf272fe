import { describe, expect, it } from 'vitest'
import { momentInZone, zoneName } from './deadline'

describe('momentInZone', () => {
  it.each([
    ['2026-01-18T16:00', 'Europe/Kyiv', '2026-01-18T14:00:00.000Z'],
    ['2026-07-18T16:00', 'Europe/Kyiv', '2026-07-18T13:00:00.000Z'],
    ['2026-03-29T12:00', 'Europe/Kyiv', '2026-03-29T09:00:00.000Z'],
    ['2026-10-25T03:30', 'Europe/Kyiv', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Kyiv', '2026-03-29T01:30:00.000Z'],
    ['2026-01-18T16:00', 'America/St_Johns', '2026-01-18T19:30:00.000Z'],
    ['2026-01-18T16:00', 'UTC', '2026-01-18T16:00:00.000Z'],
  ])('%s in %s', (typed, zone, moment) => {
    expect(momentInZone(typed, zone)).toBe(moment)
  })

  it('takes nothing from what is no date', () => {
    expect(momentInZone('', 'UTC')).toBeNull()
    expect(momentInZone('tomorrow', 'UTC')).toBeNull()
    expect(momentInZone('2026-13-40T00:00', 'UTC')).toBeNull()
  })

  it('names the zone', () => {
    expect(zoneName('Europe/Kyiv', new Date('2026-01-18T12:00:00Z'), 'en')).toBe('EET')
  })
})
