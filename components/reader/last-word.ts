import { floorToGrapheme, previousGrapheme, previousWord, utf16 } from '@/lib/anchoring'

/** Where a line may break inside what counts as one word. */
const BREAKS = /[\s\u00ad\u200b\-\u2010\u2012-\u2015/]/

/** Scripts written without spaces, where a line may break after almost every sign. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** A longer word may not fit a phone's line, and it must not move for a mark. */
const LONGEST = 24

/**
 * Where the last unbreakable part of `[start, end)` begins: the words that carry the glyph are kept on one line,
 * and keeping more than this together could move the text. UTF-16 units; `start < end`.
 */
export function lastWordStart(text: string, start: number, end: number): number {
  const lastGrapheme = Math.max(start, previousGrapheme(text, utf16(end)))
  if (UNSPACED.test(text.slice(lastGrapheme, end))) return lastGrapheme
  let from = Math.max(start, previousWord(text, utf16(end)))
  for (let at = end - 2; at >= from; at--) {
    if (BREAKS.test(text.charAt(at))) {
      from = at + 1
      break
    }
  }
  if (end - from > LONGEST) return lastGrapheme
  return Math.max(start, floorToGrapheme(text, utf16(from)))
}
