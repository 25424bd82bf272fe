import type { TextRange } from './tk'

const ideograph = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'
const word = new RegExp(
  `[${ideograph}]|(?:(?![${ideograph}])[\\p{L}\\p{N}\\p{M}])(?:(?![${ideograph}])[\\p{L}\\p{N}\\p{M}'’.,\\u2010\\u2011-])*`,
  'gu',
)

/** Words as a desk counts them: hyphenated words and numbers once, each ideograph once. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(word)) count++
  return count
}

const number =
  /(?<![\p{L}\p{N}])(?:[−–-](?=\d))?(?:[$€£¥₴₹]\s?)?\p{Nd}+(?:[.,’'\u00a0\u202f]\p{Nd}+)*(?:\s?%)?(?!\p{Nd})/gu

/** Figures as they stand in the copy, with their sign and currency. Ranges in UTF-16 units. */
export function findNumbers(text: string): TextRange[] {
  return Array.from(text.matchAll(number), (match) => ({ start: match.index, end: match.index + match[0].length }))
}

const quotation = /“[^“”\n]{2,}”|"[^"\n]{2,}"|«[^«»\n]{2,}»|„[^„“”\n]{2,}[“”]|「[^「」\n]{2,}」/gu

/** Words between quotation marks. Single quotes are left alone: they are apostrophes too often. Ranges in UTF-16 units. */
export function findQuotes(text: string): TextRange[] {
  return Array.from(text.matchAll(quotation), (match) => ({ start: match.index, end: match.index + match[0].length }))
}
