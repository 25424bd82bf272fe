import { describe, expect, it } from 'vitest'
import { translator } from '@/lib/messages/messages'
import { agoWords, deadlineWords } from './deadline-words'

const t = translator('en')
const now = Date.parse('2026-01-18T12:20:00Z')
const words = (deadline: string): string[] => {
  const { when, away, isPressing } = deadlineWords(deadline, now, 'Europe/Kyiv', 'en', t)
  return [when, away, isPressing ? 'pressing' : 'calm']
}

describe('deadlineWords', () => {
  it.each([
    ['2026-01-18T14:00:00Z', ['Today 16:00 EET', 'in 1 h 40 min', 'pressing']],
    ['2026-01-18T16:30:00Z', ['Today 18:30 EET', 'in 4 h 10 min', 'calm']],
    ['2026-01-18T12:00:00Z', ['Today 14:00 EET', '20 min ago', 'pressing']],
    ['2026-01-19T07:00:00Z', ['Mon 19 Jan, 09:00 EET', 'tomorrow', 'calm']],
    ['2026-01-20T10:00:00Z', ['Tue 20 Jan, 12:00 EET', 'in 2 days', 'calm']],
    ['2026-01-14T10:00:00Z', ['Wed 14 Jan, 12:00 EET', '4 days ago', 'pressing']],
    ['2027-06-01T09:00:00Z', ['1 Jun 2027, 12:00 EEST', 'in 499 days', 'calm']],
  ])('%s', (deadline, expected) => {
    expect(words(deadline)).toEqual(expected)
  })
})

describe('agoWords', () => {
  it('counts within the day, and names the moment after it', () => {
    expect(agoWords('2026-01-18T12:01:00Z', now, 'Europe/Kyiv', 'en', t)).toBe('19 minutes ago')
    expect(agoWords('2026-01-18T10:20:00Z', now, 'Europe/Kyiv', 'en', t)).toBe('2 hours ago')
    expect(agoWords('2026-01-16T06:15:00Z', now, 'Europe/Kyiv', 'en', t)).toBe('16 Jan 2026, 08:15 EET')
  })
})
