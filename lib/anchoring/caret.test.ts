import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextSentence, nextWord, previousSentence, previousWord } from './caret'
import { awkwardText } from './cases/arbitrary-text'
import { utf16 } from './units'

function walk(text: string, locale?: string): string[] {
  const ends: string[] = []
  let from = utf16(0)
  for (let at = nextSentence(text, from, locale); ; at = nextSentence(text, at, locale)) {
    const sentence = text.slice(from, at).trim()
    if (sentence) ends.push(sentence)
    if (at === text.length) return ends
    from = at
  }
}

describe('nextSentence', () => {
  it.each([
    ['titles', 'en', ['Mr. Doe met Dr. Roe on Monday.', 'They spoke.']],
    ['dates', 'en', ['It began on Jan. 5.', 'It ended in May.']],
    ['initials', 'en', ['The paper is by J. K. Marsh.', 'It is long.']],
    ['countries inside', 'en', ['The U.S. Senate voted.', 'It passed.']],
    ['countries at the end', 'en', ['He moved to the U.S. in May.', 'He lives in the U.S.', 'He is well.']],
    ['numbers', 'en', ['See No. 7 on p. 12.', 'He said no.', 'She did not.']],
    ['decimals', 'en', ['It rose 3.5 percent.', 'Then it fell.']],
    ['closing quotes', 'en', ['“We left.”', 'She waited.']],
    ['Ukrainian', 'uk', ['Він живе на вул. Сонячній.', 'Це далеко.']],
    ['German', 'de', ['Dr. Müller kam um 5 Uhr.', 'Er ging bald.']],
    ['Japanese', 'ja', ['東京で雨が降った。', '人々は帰った。']],
    ['Hindi', 'hi', ['पानी गिरा।', 'लोग लौटे।']],
    ['Arabic', 'ar', ['هل وصلوا؟', 'نعم وصلوا.']],
  ])('%s', (_name, locale, sentences) => {
    const glue = locale === 'ja' ? '' : ' '
    expect(walk(sentences.join(glue), locale)).toEqual(sentences)
  })

  it('ends at a line break', () => {
    expect(walk('A headline\n\nThe first line. The second.')).toEqual(['A headline', 'The first line.', 'The second.'])
  })
})

describe('previousSentence', () => {
  it('goes to the start of this sentence, then of the one before', () => {
    const text = 'Mr. Doe left. He was late.\n\nNobody minded.'
    const stops: number[] = []
    for (let at = utf16(text.length); at > 0; stops.push(at)) at = previousSentence(text, at)
    expect(stops.map((stop) => text.slice(stop, stop + 6))).toEqual(['Nobody', 'He was', 'Mr. Do'])
  })
})

describe('nextWord and previousWord', () => {
  it('step over punctuation and line breaks', () => {
    const text = 'Up 3.5%,\n\n(don’t) ask.'
    const ends: string[] = []
    for (let at = utf16(0); at < text.length;) {
      const end = nextWord(text, at)
      ends.push(text.slice(at, end).replace(/\s/g, ''))
      at = end
    }
    expect(ends).toEqual(['Up', '3.5', '%,(don’t', ')ask', '.'])
    expect(text.slice(previousWord(text, utf16(text.length)))).toBe('ask.')
    expect(previousWord(text, utf16(0))).toBe(0)
  })

  it('follow the words of Japanese', () => {
    const text = '東京都で会議が開かれた'
    const end = nextWord(text, utf16(0), 'ja')
    expect(end).toBeGreaterThan(0)
    expect(end).toBeLessThan(text.length)
  })
})

describe('every mover', () => {
  it('makes progress and stays in the text', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        for (const move of [nextWord, nextSentence]) {
          for (let at = utf16(0); at < text.length;) {
            const to = move(text, at)
            expect(to).toBeGreaterThan(at)
            expect(to).toBeLessThanOrEqual(text.length)
            at = to
          }
        }
        for (const move of [previousWord, previousSentence]) {
          for (let at = utf16(text.length); at > 0;) {
            const to = move(text, at)
            expect(to).toBeLessThan(at)
            at = to
          }
        }
      }),
    )
  })
})
