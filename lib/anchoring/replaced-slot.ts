import type { TokenPlace } from './changed-words'
import { at } from './integers'
import { Bond, type Matching } from './matching'
import type { TokenRange } from './token-range'
import { Kind, weight, wordAt, type Tokens } from './tokens'

/** The largest edit, in tokens of either text, in which a place can still be told from its neighbours. */
const LARGEST = 12

/** Two figures in one small edit are one figure that changed, more surely than two words are one word. */
const FIGURE_LIKENESS = 0.7
const WORD_LIKENESS = 0.1

function likeness(a: Tokens, i: number, b: Tokens, j: number): number {
  if (at(a.id, i) === at(b.id, j)) return 1
  if (at(a.kind, i) !== at(b.kind, j) || at(a.kind, i) === Kind.Sign) return 0
  if (at(a.kind, i) === Kind.Number) return FIGURE_LIKENESS
  const x = wordAt(a, i)
  const y = wordAt(b, j)
  let head = 0
  while (head < x.length && head < y.length && x[head] === y[head]) head++
  let tail = 0
  while (tail < x.length - head && tail < y.length - head && x[x.length - 1 - tail] === y[y.length - 1 - tail]) tail++
  return WORD_LIKENESS + (0.8 * (head + tail)) / Math.max(x.length, y.length)
}

interface Edit {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** The small edit around the range, between two surviving neighbours; null when there is none or it is too large. */
function editAround({ a, b, toB, bond }: Matching, range: TokenRange): Edit | null {
  const firm = (i: number): boolean => at(bond, i) !== Bond.None && at(bond, i) !== Bond.Weak
  let aFrom = range.from
  while (aFrom > 0 && range.to - aFrom <= LARGEST && !firm(aFrom - 1)) aFrom--
  let aTo = range.to
  while (aTo < a.count && aTo - aFrom <= LARGEST && !firm(aTo)) aTo++
  if (aTo - aFrom > LARGEST) return null
  const bFrom = aFrom === 0 ? 0 : at(toB, aFrom - 1) + 1
  const bTo = aTo === a.count ? b.count : at(toB, aTo)
  return bTo <= bFrom || bTo - bFrom > LARGEST ? null : { aFrom, aTo, bFrom, bTo }
}

/** The likeliest order-keeping pairing of the tokens of a small edit: for each token of `a` its partner in `b`, or -1. */
function pairs({ a, b }: Matching, { aFrom, aTo, bFrom, bTo }: Edit): number[] {
  const n = aTo - aFrom
  const m = bTo - bFrom
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  const value = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const row = best[i]
      const like = likeness(a, aFrom + i, b, bFrom + j)
      const joined = like > 0 ? like + value(i + 1, j + 1) : 0
      if (row) row[j] = Math.max(joined, value(i + 1, j), value(i, j + 1))
    }
  }
  const partner = new Array<number>(n).fill(-1)
  for (let i = 0, j = 0; i < n && j < m;) {
    const like = likeness(a, aFrom + i, b, bFrom + j)
    if (like > 0 && value(i, j) === like + value(i + 1, j + 1)) partner[i++] = bFrom + j++
    else if (value(i, j) === value(i + 1, j)) i++
    else j++
  }
  return partner
}

/** Whether the token goes on with a figure that is written in groups: "400 000" for "400,000". */
function isMoreOfFigure(b: Tokens, j: number, { bTo }: Edit, partner: readonly number[]): boolean {
  return j < bTo && at(b.kind, j) === Kind.Number && at(b.kind, j - 1) === Kind.Number && !partner.includes(j)
}

/** What took the place of words that were replaced in a small edit (12 → 15); null when nothing like them did. */
export function replacedSlot(matching: Matching, range: TokenRange): TokenPlace | null {
  const edit = editAround(matching, range)
  if (!edit) return null
  const partner = pairs(matching, edit)
  let from = -1
  let to = -1
  let kept = 0
  let alike = 0
  for (let i = range.from; i < range.to; i++) {
    const j = partner[i - edit.aFrom] ?? -1
    if (j === -1) continue
    if (from === -1) from = j
    to = j + 1
    while (isMoreOfFigure(matching.b, to, edit, partner)) to++
    const letters = weight(matching.a, i, i + 1)
    kept += letters
    alike += letters * likeness(matching.a, i, matching.b, j)
  }
  const whole = weight(matching.a, range.from, range.to)
  if (from === -1 || kept * 2 < whole) return null
  return { from, to, score: Math.min(0.5, alike / whole) }
}
