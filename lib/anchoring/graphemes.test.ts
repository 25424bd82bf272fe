import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardRange, awkwardText } from './cases/arbitrary-text'
import { isGraphemeBoundary, nextGrapheme, previousGrapheme, snapRange } from './graphemes'
import { utf16 } from './units'

function boundaries(text: string): Set<number> {
  const starts = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    ({ index }) => index,
  )
  return new Set([...starts, 0, text.length])
}

function snapped(text: string, quote: string): string | null {
  const start = text.indexOf(quote)
  const range = snapRange(text, utf16(start), utf16(start + quote.length))
  return range && text.slice(range.start, range.end)
}

describe('isGraphemeBoundary', { timeout: 30_000 }, () => {
  it('agrees with a segmentation of the whole text', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const expected = boundaries(text)
        for (let i = 0; i <= text.length; i++) expect(isGraphemeBoundary(text, utf16(i))).toBe(expected.has(i))
      }),
      { numRuns: 150 },
    )
  })

  it('stays quick deep inside a long text', () => {
    const text = 'क्षि 👩‍👩‍👧‍👦 word '.repeat(40_000)
    const begun = performance.now()
    for (let i = 0; i < 1000; i++) isGraphemeBoundary(text, utf16(400_000 + i))
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  it('refuses an offset outside the text', () => {
    expect(() => isGraphemeBoundary('abc', utf16(4))).toThrow(RangeError)
  })
})

describe('nextGrapheme and previousGrapheme', () => {
  it('walk the same boundaries in both directions', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const there = [0]
        for (let at = utf16(0); at < text.length; there.push(at)) at = nextGrapheme(text, at)
        const back: number[] = [text.length]
        for (let at = utf16(text.length); at > 0; back.push(at)) at = previousGrapheme(text, at)
        expect(there).toEqual([...boundaries(text)].sort((a, b) => a - b))
        expect(back.reverse()).toEqual(there)
      }),
    )
  })
})

describe('snapRange', { timeout: 30_000 }, () => {
  it.each([
    ['plain spaces and line breaks', 'He said \n400,000 people \nleft.', ' \n400,000 people \n', '400,000 people'],
    ['no-break spaces', 'about\u00a0400\u00a0000\u202fleft', '\u00a0400\u00a0000\u202f', '400\u00a0000'],
    ['signs that show nothing', 'x\u200b\u2060yes\u00ad\ufeffz', '\u200b\u2060yes\u00ad\ufeff', 'yes'],
    ['half an emoji', 'a👍b', '\udc4d', '👍'],
    ['one member of a family', 'a👩‍👩‍👧‍👦b', '👧', '👩‍👩‍👧‍👦'],
    ['one half of a flag', '🇵🇱🇺🇦', '🇺', '🇺🇦'],
    ['a letter without its accent', 'caf e\u0301s', 'e', 'e\u0301'],
    ['a Hindi consonant without its vowel', 'लोग क्षि', 'ष', 'क्षि'],
    ['a Hebrew letter without its points', 'שָׁלוֹם', 'ש', 'שָׁ'],
  ])('%s', (_name, text, quote, expected) => {
    expect(snapped(text, quote)).toBe(expected)
  })

  it('is null when nothing is left', () => {
    expect(snapRange('a \u00a0\u200b b', utf16(1), utf16(4))).toBeNull()
    expect(snapRange('abc', utf16(1), utf16(1))).toBeNull()
  })

  it('refuses a range that runs backwards', () => {
    expect(() => snapRange('abc', utf16(2), utf16(1))).toThrow(RangeError)
  })

  it('ends on boundaries, keeps every visible sign and changes nothing the second time', () => {
    fc.assert(
      fc.property(awkwardRange, ({ text, start, end }) => {
        const once = snapRange(text, utf16(start), utf16(end))
        if (!once) return
        const all = boundaries(text)
        expect(all.has(once.start) && all.has(once.end)).toBe(true)
        expect(once.start).toBeLessThan(once.end)
        expect(snapRange(text, once.start, once.end)).toEqual(once)
      }),
      { numRuns: 150 },
    )
  })
})
