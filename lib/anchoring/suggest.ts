import { at } from './integers'
import type { TokenPlace } from './changed-words'
import { postings, type Postings } from './postings'
import { weight, type Tokens } from './tokens'

/** How many places of one word are looked at; a word that stands more often says nothing about where the others are. */
const MOST_PLACES = 24

/** Words of the quote by which places are found, the rarest first. */
const PROBES = 3

/** Words looked at for all suggestions together; a total rewrite leaves a thousand ranges without a place, and nobody reads them all. */
const MOST_WORDS = 4_000_000

/** Half of the letters must be there for a place to be worth a person's look. */
const LEAST_SCORE = 0.5

/** Finds passages like a quote, wherever they stand and whatever they belong to: for suggestions, never for anchors. */
export class Suggestions {
  private places: Postings | null = null
  private left = MOST_WORDS
  constructor(
    private readonly text: Tokens,
    private readonly distinct: number,
  ) {}

  /** The share of the quote's letters that stand in `[from, from + length)`, in whatever order. */
  private score(quote: Tokens, range: { from: number; to: number }, from: number): number {
    const wanted = new Map<number, number>()
    for (let i = range.from; i < range.to; i++) wanted.set(at(quote.id, i), (wanted.get(at(quote.id, i)) ?? 0) + 1)
    const to = Math.min(this.text.count, from + range.to - range.from)
    let found = 0
    for (let j = from; j < to; j++) {
      const left = wanted.get(at(this.text.id, j)) ?? 0
      if (left === 0) continue
      wanted.set(at(this.text.id, j), left - 1)
      found += weight(this.text, j, j + 1)
    }
    return Math.min(1, (2 * found) / (weight(quote, range.from, range.to) + weight(this.text, from, to)))
  }

  /** Up to `count` places that do not overlap, best first, then nearest to token `near`. */
  like(quote: Tokens, range: { from: number; to: number }, near: number, count: number): TokenPlace[] {
    const length = range.to - range.from
    if (this.left <= 0) return []
    this.places ??= postings(this.text, this.distinct)
    const index = this.places
    const probes: { offset: number; id: number }[] = []
    for (let k = 0; k < length; k++) {
      const id = at(quote.id, range.from + k)
      if (index.count(id) > 0 && index.count(id) <= MOST_PLACES) probes.push({ offset: k, id })
    }
    probes.sort((x, y) => index.count(x.id) - index.count(y.id))
    const starts = new Set<number>()
    for (const { offset, id } of probes.slice(0, PROBES)) {
      for (let n = 0; n < index.count(id); n++) starts.add(Math.max(0, index.place(id, n) - offset))
    }
    this.left -= 2 * length * starts.size
    const scored = Array.from(starts, (from) => ({
      from,
      to: Math.min(this.text.count, from + length),
      score: this.score(quote, range, from),
    }))
    scored.sort((x, y) => y.score - x.score || Math.abs(x.from - near) - Math.abs(y.from - near) || x.from - y.from)
    const kept: TokenPlace[] = []
    for (const place of scored) {
      if (place.score < LEAST_SCORE || kept.length === count) break
      if (kept.every(({ from, to }) => place.to <= from || place.from >= to)) kept.push(place)
    }
    return kept
  }
}
