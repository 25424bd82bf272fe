import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { decode, isOverLimit } from './decode'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, little)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little)
  return bytes
}

describe('decode', () => {
  const copy = 'Гавань замерзла. −19 °C, “so they say” 🧊'

  it('reads UTF-8 with and without its mark, and UTF-16 with its mark', () => {
    expect(decode(utf8(copy))).toEqual({ ok: true, text: copy, encoding: 'utf-8' })
    expect(decode(utf8(`\ufeff${copy}`))).toEqual({ ok: true, text: copy, encoding: 'utf-8' })
    expect(decode(utf16(copy, true))).toEqual({ ok: true, text: copy, encoding: 'utf-16le' })
    expect(decode(utf16(copy, false))).toEqual({ ok: true, text: copy, encoding: 'utf-16be' })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['only white space', utf8(' \n\t '), 'empty'],
    ['windows-1252', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x2c, 0x20, 0x96, 0x31, 0x39]), 'encoding'],
    ['a cut UTF-8 sequence', utf8('café').subarray(0, 4), 'encoding'],
    ['UTF-16 without its mark', utf16('plain words in two bytes', true).subarray(2), 'encoding'],
    ['UTF-16 cut in the middle', utf16('words', true).subarray(0, 9), 'encoding'],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'encoding'],
    ['a PDF', utf8('%PDF-1.7 …'), 'pdf'],
    ['a word processor’s file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'wordProcessor'],
    ['rich text', utf8('{\\rtf1\\ansi hello}'), 'richText'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image'],
    ['bytes with NULs', Uint8Array.from([1, 0, 0, 7, 0, 0, 3, 200, 0, 1]), 'binary'],
    ['control characters all over', Uint8Array.from(Array.from({ length: 200 }, (_, i) => 1 + (i % 8))), 'binary'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(decode(bytes)).toEqual({ ok: false, reason })
  })

  it('counts bytes against the limit', () => {
    expect(decode(utf8('1234567890'), 10).ok).toBe(true)
    expect(decode(utf8('12345678901'), 10)).toEqual({ ok: false, reason: 'tooLarge' })
    expect(isOverLimit('ééééé', 10)).toBe(false)
    expect(isOverLimit('éééééé', 10)).toBe(true)
    expect(isOverLimit('a'.repeat(11), 10)).toBe(true)
  })

  it('gives back any well-formed text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const decoded = decode(utf8(`words ${text}`))
        if (decoded.ok) expect(decoded.text).toBe(`words ${text}`)
      }),
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof decode(bytes).ok === 'boolean'))
  }, 30_000)
})
