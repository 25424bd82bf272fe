import { agreement } from './agreement'
import { at } from './integers'
import { Bond, type Matching } from './matching'
import { postings, type Postings } from './postings'
import type { TokenRange } from './token-range'
import { weight } from './tokens'

/** Words that were found again, with the letters of context that agree beside them, the better side. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly context: number
}

/** A quote of this many letters stands for itself. */
const SURE_WEIGHT = 24
const SURE_TOKENS = 4

/** A shorter one needs agreeing text on one side: this much of it together with the quote, and never less than this much alone. */
const SURE_TOGETHER = 32
const SURE_CONTEXT = 14

/** A word with more open places than this is no clue, and looking at them all costs seconds in a text of few words. */
const MOST_PLACES = 400

/**
 * The second line for ranges that the comparison of the texts did not place: their words, verbatim, among the words of the
 * other text that have no counterpart yet. Words that have one belong to another passage, however alike they look.
 */
export class OpenWords {
  private places: Postings | null = null
  constructor(
    private readonly matching: Matching,
    private readonly distinct: number,
  ) {}

  private isOpen(j: number): boolean {
    const i = at(this.matching.toA, j)
    return i === -1 || at(this.matching.bond, i) === Bond.Weak
  }

  private index(): Postings {
    this.places ??= postings(this.matching.b, this.distinct, (j) => this.isOpen(j))
    return this.places
  }

  /** All places with enough behind them to be offered, best first. */
  find(range: TokenRange): Found[] {
    const { a, b } = this.matching
    const length = range.to - range.from
    const index = this.index()
    let rarest = at(a.id, range.from)
    let offset = 0
    for (let k = 0; k < length; k++) {
      const id = at(a.id, range.from + k)
      if (index.count(id) === 0) return []
      if (index.count(id) < index.count(rarest)) {
        rarest = id
        offset = k
      }
    }
    if (index.count(rarest) > MOST_PLACES) return []
    const letters = weight(a, range.from, range.to)
    const found: Found[] = []
    for (let n = 0; n < index.count(rarest); n++) {
      const from = index.place(rarest, n) - offset
      let k = 0
      while (k < length && from >= 0 && at(b.id, from + k) === at(a.id, range.from + k) && this.isOpen(from + k)) k++
      if (k < length) continue
      const context = Math.max(
        agreement(a, range.from - 1, b, from - 1, -1),
        agreement(a, range.to, b, from + length, 1),
      )
      const sure =
        (context >= SURE_CONTEXT && context + letters >= SURE_TOGETHER) ||
        (letters >= SURE_WEIGHT && length >= SURE_TOKENS)
      if (sure) found.push({ from, to: from + length, context })
    }
    return found.sort((x, y) => y.context - x.context || x.from - y.from)
  }
}
