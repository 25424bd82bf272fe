import { at } from './integers'
import { tokenEndingAfter, tokensStartingBefore, type Tokens } from './tokens'

/** A range of a text as the tokens that it touches, and how much of the first and last it leaves out. */
export interface TokenRange {
  readonly from: number
  readonly to: number
  /** UTF-16 units of the first token before the range. */
  readonly headCut: number
  /** UTF-16 units of the last token after the range. */
  readonly tailCut: number
}

/** Null when the range touches no token: it holds white space only. */
export function tokenRange(tokens: Tokens, start: number, end: number): TokenRange | null {
  const from = tokenEndingAfter(tokens, start)
  const to = tokensStartingBefore(tokens, end)
  if (from >= to) return null
  return {
    from,
    to,
    headCut: Math.max(0, start - at(tokens.start, from)),
    tailCut: Math.max(0, at(tokens.end, to - 1) - end),
  }
}
