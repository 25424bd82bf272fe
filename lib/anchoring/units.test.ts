import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awkwardText } from './cases/arbitrary-text'
import { codePoint, codePointLength, offsetIndex, utf16 } from './units'

describe('offsetIndex', () => {
  it('counts a surrogate pair as one code point', () => {
    const index = offsetIndex('a👍b')
    expect(index.toCodePoint(utf16(3))).toBe(2)
    expect(index.toUtf16(codePoint(2))).toBe(3)
    expect(index.toUtf16(codePoint(3))).toBe(4)
  })

  it('counts a position inside a pair as the one before it', () => {
    expect(offsetIndex('a👍b').toCodePoint(utf16(2))).toBe(1)
  })

  it('counts a lone surrogate as a code point', () => {
    expect(codePointLength('\ud83d\ud83d\udc4dx\udc4d')).toBe(4)
  })

  it('refuses offsets past the end, and numbers that are no offsets', () => {
    expect(() => offsetIndex('👍').toCodePoint(utf16(3))).toThrow(RangeError)
    expect(() => offsetIndex('👍').toUtf16(codePoint(2))).toThrow(RangeError)
    expect(() => utf16(-1)).toThrow(RangeError)
    expect(() => codePoint(1.5)).toThrow(RangeError)
  })

  it("agrees with JavaScript's own walk over code points, both ways", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const index = offsetIndex(text)
        const points = Array.from(text)
        let unit = 0
        points.forEach((point, i) => {
          expect(index.toCodePoint(utf16(unit))).toBe(i)
          expect(index.toUtf16(codePoint(i))).toBe(unit)
          unit += point.length
        })
        expect(codePointLength(text)).toBe(points.length)
        expect(index.toUtf16(codePointLength(text))).toBe(text.length)
      }),
    )
  })
})
