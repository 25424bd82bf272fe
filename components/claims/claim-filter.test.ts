import { describe, expect, it } from 'vitest'
import { chosenCount, matches, noFilter, presetOf, presets } from './claim-filter'
import { sampleClaim } from './sample-claim'

describe('matches', () => {
  const claim = sampleClaim({
    number: 3,
    status: 'disputed',
    progress: 'queryOut',
    priority: 'high',
    statement: 'Électricité in Kharkiv',
    speaker: 'officials',
  })
  it('lets everything through an empty filter', () => expect(matches(claim, noFilter)).toBe(true))
  it('joins the axes with and, the values of one with or', () => {
    expect(matches(claim, { ...noFilter, status: ['disputed', 'incorrect'], priority: ['high'] })).toBe(true)
    expect(matches(claim, { ...noFilter, status: ['disputed'], priority: ['low'] })).toBe(false)
  })
  it('finds words in any order, without case and accents', () => {
    expect(matches(claim, { ...noFilter, words: 'kharkiv electr' })).toBe(true)
    expect(matches(claim, { ...noFilter, words: '#3' })).toBe(true)
    expect(matches(claim, { ...noFilter, words: 'lviv' })).toBe(false)
  })
  it('finds the quote', () =>
    expect(matches(claim, { ...noFilter, words: claim.occurrences[0]?.quote ?? 'x' })).toBe(true))
})

describe('presets', () => {
  it('are recognised', () => {
    expect(presetOf(noFilter)).toBe('all')
    expect(presetOf({ ...presets.queryOut, words: 'x' })).toBe('queryOut')
    expect(presetOf({ ...noFilter, kind: ['date'] })).toBeNull()
    expect(chosenCount(presets.open)).toBe(5)
  })
})
