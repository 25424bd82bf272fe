import { at } from './integers'
import { Bond, inOrder, join, part, turned, type Matching } from './matching'
import { Gap, Kind, type Tokens } from './tokens'

/** How far an inserted or deleted stretch is slid, in tokens; beyond it lies only text that repeats itself. */
const REACH = 400

/** How good a place the edge before token `i` is for an edit to begin or end: between paragraphs, sentences, clauses, words. */
function edgeRank(tokens: Tokens, i: number): number {
  if (i <= 0 || i >= tokens.count || at(tokens.gap, i) === Gap.Line) return 4
  if (at(tokens.gap, i) === Gap.None && at(tokens.kind, i - 1) !== Kind.Sign) return 0
  if (at(tokens.kind, i - 1) !== Kind.Sign) return 1
  return /[.!?…。！？।؟]/u.test(tokens.text.charAt(at(tokens.start, i - 1))) ? 3 : 2
}

/** A stretch of `a` that has no counterpart, between two tokens that stand side by side in `b`. */
interface Hunk {
  readonly from: number
  readonly to: number
  /** How many tokens the stretch may slide towards the start, and towards the end, without any word changing. */
  readonly left: number
  readonly right: number
}

function loneHunks({ a, toB, bond, b }: Matching): Hunk[] {
  const found: Hunk[] = []
  for (let i = 0; i < a.count;) {
    if (at(toB, i) !== -1) {
      i++
      continue
    }
    const from = i
    while (i < a.count && at(toB, i) === -1) i++
    const before = from === 0 ? -1 : at(toB, from - 1)
    const after = i === a.count ? b.count : at(toB, i)
    const ordered = (from === 0 || inOrder(at(bond, from - 1))) && (i === a.count || inOrder(at(bond, i)))
    if (!ordered || after !== before + 1) continue
    let left = 0
    while (
      left < REACH &&
      from - left - 1 >= 0 &&
      a.id[from - left - 1] === a.id[i - left - 1] &&
      at(toB, from - left - 1) === before - left &&
      inOrder(at(bond, from - left - 1))
    )
      left++
    let right = 0
    while (
      right < REACH &&
      i + right < a.count &&
      a.id[from + right] === a.id[i + right] &&
      at(toB, i + right) === after + right &&
      inOrder(at(bond, i + right))
    )
      right++
    if (left + right > 0) found.push({ from, to: i, left, right })
  }
  return found
}

/** Moves every slidable stretch of `a` to the edge where a person most likely made the edit. */
function slideOneSide(matching: Matching): void {
  const { a, toB } = matching
  for (const { from, to, left, right } of loneHunks(matching)) {
    if (at(toB, from) !== -1 || at(toB, to - 1) !== -1) continue
    let best = 0
    let rank = -1
    for (let shift = -left; shift <= right; shift++) {
      const here = edgeRank(a, from + shift) + edgeRank(a, to + shift)
      if (here > rank || (here === rank && Math.abs(shift) < Math.abs(best))) {
        best = shift
        rank = here
      }
    }
    for (let k = 0; k < best; k++) {
      const j = at(toB, to + k)
      part(matching, to + k)
      join(matching, from + k, j, Bond.Words)
    }
    for (let k = 0; k < -best; k++) {
      const j = at(toB, from - 1 - k)
      part(matching, from - 1 - k)
      join(matching, to - 1 - k, j, Bond.Words)
    }
  }
}

/** Slides insertions and deletions to natural edges, so that "The cat sat." is one hunk and not "cat sat. The". */
export function slideHunks(matching: Matching): Matching {
  slideOneSide(matching)
  const other = turned(matching)
  slideOneSide(other)
  return turned(other)
}
