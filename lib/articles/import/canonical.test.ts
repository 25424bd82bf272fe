import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { canonical, canonicalBlock } from './canonical'

describe('canonical', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u0085e\u2029f', 'a\nb\nc\nd\ne\n\nf'],
    ['the byte order mark', '\ufeffa\ufeffb', 'ab'],
    ['control characters', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['decomposed letters', 'cafe\u0301 и\u0306', 'café й'],
    ['half characters', 'a\ud83db', 'a\ufffdb'],
  ])('settles %s', (_name, raw, text) => {
    expect(canonical(raw).text).toBe(text)
  })

  it('keeps what is the author’s: quotes, non-breaking signs, degrees, joiners, emoji', () => {
    const copy = '“High‑stakes” −19\u00a0°C ‘ok’ 👩‍🚒 می‌روم'
    expect(canonical(copy)).toEqual({ text: copy, report: { controls: 0, broken: 0, directional: 0 } })
  })

  it('says what it took out and what turns the direction', () => {
    expect(canonical('a\u0001\u0002b \u202eevil\u202c \udc00').report).toEqual({
      controls: 2,
      broken: 1,
      directional: 2,
    })
  })

  it('is the same when it runs again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = canonical(raw).text
        expect(canonical(once).text).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
        expect(once).not.toMatch(/[\r\u0000\u2028]/)
        const block = canonicalBlock(raw)
        expect(canonicalBlock(block)).toBe(block)
        expect(block).not.toContain('\n\n')
      }),
    )
  }, 30_000)
})
