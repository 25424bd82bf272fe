import { endsInAbbreviation } from './abbreviations'
import { at } from './integers'
import { Gap, Kind, type Tokens } from './tokens'

const ENDS = /^[.!?…。！？।॥؟۔։]/u
/** Letters of the last word before the full stop; no abbreviation has more, so that most words need no closer look. */
const LONGEST_ABBREVIATION = 6

const CLOSES = /^["'”’»›)\]」』）]/u

function isOnly(tokens: Tokens, i: number, pattern: RegExp): boolean {
  return at(tokens.kind, i) === Kind.Sign && pattern.test(tokens.text.charAt(at(tokens.start, i)))
}

function endsSentence(tokens: Tokens, last: number): boolean {
  let mark = last
  while (mark > 0 && isOnly(tokens, mark, CLOSES)) mark--
  if (!isOnly(tokens, mark, ENDS)) return false
  const sign = tokens.text.charAt(at(tokens.start, mark))
  if (sign !== '.') return sign > '\u00ff' || at(tokens.gap, last + 1) !== Gap.None
  if (at(tokens.gap, last + 1) === Gap.None) return false
  const next = tokens.text.slice(at(tokens.start, last + 1), at(tokens.start, last + 1) + 24)
  if (/^\p{Ll}/u.test(next)) return false
  if (at(tokens.end, mark - 1) - at(tokens.start, mark - 1) > LONGEST_ABBREVIATION) return true
  const stop = at(tokens.end, mark)
  return !endsInAbbreviation(tokens.text.slice(Math.max(0, stop - 24), stop), next)
}

/**
 * The first token of every sentence, ascending, with `tokens.count` after the last. A line break always ends a sentence.
 * Only for comparing and for looking around a claim: the reader's caret asks `nextSentence`, which knows the language.
 */
export function sentenceStarts(tokens: Tokens): Int32Array {
  const starts = new Int32Array(tokens.count + 1)
  let count = 0
  for (let i = 0; i < tokens.count; i++) {
    if (i === 0 || at(tokens.gap, i) === Gap.Line || (!isOnly(tokens, i, CLOSES) && endsSentence(tokens, i - 1)))
      starts[count++] = i
  }
  starts[count++] = tokens.count
  return starts.subarray(0, count)
}

/** The sentence that token `i` stands in: `[from, to)` in tokens. */
export function sentenceAround(starts: Int32Array, i: number): { from: number; to: number } {
  let low = 0
  let high = starts.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >>> 1
    if (at(starts, middle) <= i) low = middle
    else high = middle
  }
  return { from: Math.max(0, at(starts, low)), to: Math.max(0, at(starts, low + 1)) }
}
