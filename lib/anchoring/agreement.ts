import { at } from './integers'
import type { Tokens } from './tokens'

/** Letters of agreeing context that are counted on one side; more adds no certainty. */
const MOST = 48

/**
 * How many letters agree, word by word, when one goes from token `i` of `a` and token `j` of `b` in one direction
 * until the first difference, or over `tokens` words at most: 0 to 48. Where both texts end together, nothing is left
 * that could differ: 48.
 */
export function agreement(a: Tokens, i: number, b: Tokens, j: number, step: 1 | -1, tokens = MOST): number {
  let letters = 0
  for (let n = 0; letters < MOST; n++) {
    if (n === tokens) return letters
    const aEnds = i < 0 || i >= a.count
    const bEnds = j < 0 || j >= b.count
    if (aEnds && bEnds) return MOST
    if (aEnds || bEnds || a.id[i] !== b.id[j]) return letters
    letters += at(a.end, i) - at(a.start, i)
    i += step
    j += step
  }
  return MOST
}
