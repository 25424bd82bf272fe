import { at } from './integers'
import { Bond, inOrder, type Matching } from './matching'
import type { TokenRange } from './token-range'
import { wordAt } from './tokens'

/** All words of a range, found side by side in the other text. Offsets are UTF-16 units of the other text. */
export interface SameWords {
  readonly start: number
  readonly end: number
  /** The tokens of the other text. */
  readonly from: number
  readonly to: number
  readonly bond: 'inOrder' | 'moved' | 'weak'
}

/** The one token of `b` that stands where token `i` of `a` stood, between the same neighbours; -1 when there is none. */
function slotOf({ a, b, toB, toA }: Matching, i: number): number {
  const before = i === 0 ? -1 : at(toB, i - 1)
  const after = i === a.count - 1 ? b.count : at(toB, i + 1)
  if ((i > 0 && before === -1) || after !== before + 2) return -1
  return at(toA, before + 1) === -1 ? before + 1 : -1
}

const LETTERS = /^[\p{L}\p{M}]{2,}$/u

/**
 * Where part of a word stands in the word that took its place: the stem stays when a suffix changes ("Kharkiv" in a
 * Korean or Turkish word form). Only letters, only when the part stands once in each; otherwise -1.
 */
function partOfWord(word: string, cut: { head: number; tail: number }, other: string): number {
  const part = word.slice(cut.head, word.length - cut.tail)
  if (!LETTERS.test(part) || word.indexOf(part) !== word.lastIndexOf(part)) return -1
  const found = other.indexOf(part)
  if (found === -1 || found !== other.lastIndexOf(part)) return -1
  if (cut.head === 0 && found !== 0) return -1
  if (cut.tail === 0 && found + part.length !== other.length) return -1
  return found
}

/** The counterpart of one token of the range: its match or, at a cut edge, the word form that took its place. */
function counterpart(matching: Matching, range: TokenRange, i: number): { j: number; from: number; to: number } | null {
  const { a, b, toB } = matching
  const head = i === range.from ? range.headCut : 0
  const tail = i === range.to - 1 ? range.tailCut : 0
  const word = wordAt(a, i)
  const matched = at(toB, i)
  if (matched !== -1) {
    const length = at(b.end, matched) - at(b.start, matched)
    const alike = head + tail === 0 || word === wordAt(b, matched)
    return alike ? { j: matched, from: head, to: length - tail } : null
  }
  if (head + tail === 0) return null
  const slot = slotOf(matching, i)
  if (slot === -1) return null
  const found = partOfWord(word, { head, tail }, wordAt(b, slot))
  return found === -1 ? null : { j: slot, from: found, to: found + word.length - head - tail }
}

function bondOf({ bond }: Matching, range: TokenRange): SameWords['bond'] {
  let moved = false
  for (let i = range.from; i < range.to; i++) {
    const kind = at(bond, i)
    if (kind === Bond.Weak) return 'weak'
    if (kind !== Bond.None && !inOrder(kind)) moved = true
  }
  return moved ? 'moved' : 'inOrder'
}

/** Null unless every word of the range has its counterpart and these stand side by side, in one order. */
export function sameWords(matching: Matching, range: TokenRange): SameWords | null {
  const first = counterpart(matching, range, range.from)
  if (!first) return null
  let last = first
  for (let i = range.from + 1; i < range.to; i++) {
    const next = counterpart(matching, range, i)
    if (!next || next.j !== last.j + 1) return null
    last = next
  }
  const { b } = matching
  return {
    start: at(b.start, first.j) + first.from,
    end: at(b.start, last.j) + last.to,
    from: first.j,
    to: last.j + 1,
    bond: bondOf(matching, range),
  }
}
