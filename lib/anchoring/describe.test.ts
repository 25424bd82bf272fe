import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { awkwardRange } from './cases/arbitrary-text'
import { CONTEXT_UNITS, describe } from './describe'
import { isGraphemeBoundary, snapRange } from './graphemes'
import { utf16 } from './units'

suite('describe', () => {
  it('gives the words and what stands around them', () => {
    const text = 'Officials said 400,000 people had left.'
    expect(describe(text, utf16(15), utf16(22))).toEqual({
      quote: '400,000',
      prefix: 'Officials said ',
      suffix: ' people had left.',
      start: 15,
      end: 22,
    })
  })

  it('shortens the context rather than cut a family in two', () => {
    const family = '👩‍👩‍👧‍👦'
    const { prefix, suffix } = describe(`${family.repeat(4)}quote${family.repeat(4)}`, utf16(44), utf16(49))
    expect(prefix).toBe(family.repeat(2))
    expect(suffix).toBe(family.repeat(2))
  })

  it('refuses an empty range', () => {
    expect(() => describe('abc', utf16(1), utf16(1))).toThrow(RangeError)
    expect(() => describe('abc', utf16(1), utf16(9))).toThrow(RangeError)
  })

  it('always adds up to a stretch of the text, on grapheme boundaries', () => {
    fc.assert(
      fc.property(awkwardRange, ({ text, start, end }) => {
        const range = snapRange(text, utf16(start), utf16(end))
        if (!range) return
        const { quote, prefix, suffix } = describe(text, range.start, range.end)
        const from = range.start - prefix.length
        const to = range.end + suffix.length
        expect(text.slice(from, to)).toBe(prefix + quote + suffix)
        expect(prefix.length).toBeLessThanOrEqual(CONTEXT_UNITS)
        expect(suffix.length).toBeLessThanOrEqual(CONTEXT_UNITS)
        expect(isGraphemeBoundary(text, utf16(from)) && isGraphemeBoundary(text, utf16(to))).toBe(true)
      }),
    )
  })
})
