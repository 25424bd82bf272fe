import { align, type AlignOptions } from './align'
import { isGraphemeBoundary } from './graphemes'
import { at } from './integers'
import { Bond, inOrder, runs, type Matching } from './matching'
import { type Tokens } from './tokens'
import { utf16, type Utf16Range } from './units'
import { keepWholeWords } from './whole-words'

/**
 * - `same`: unit for unit the same;
 * - `retyped`: the same words in other type (quotes, hyphens, white space, composed letters);
 * - `removed`, `added`: words of one text only;
 * - `movedAway`, `movedHere`: one passage at its old and at its new place, paired by `move`.
 */
export type DiffKind = 'same' | 'retyped' | 'removed' | 'added' | 'movedAway' | 'movedHere'

/** One stretch of the comparison. The side that it has no words on is an empty range at the place where they would stand. */
export interface DiffPart {
  readonly kind: DiffKind
  readonly from: Utf16Range
  readonly to: Utf16Range
  readonly move?: number
}

/** Pieces of one moved passage, with small edits between, keep one number: this many words may stand between them. */
const SAME_MOVE = 60

/** A number for each token of `a` that moved, or -1. */
function moveNumbers(matching: Matching): Int32Array {
  const numbers = new Int32Array(matching.a.count).fill(-1)
  let number = -1
  let aEnd = -1
  let bEnd = -1
  for (const { a, b, length } of runs(matching, (bond) => bond === Bond.Moved)) {
    const goesOn = aEnd !== -1 && a - aEnd <= SAME_MOVE && b >= bEnd && b - bEnd <= SAME_MOVE
    if (!goesOn) number++
    numbers.fill(number, a, a + length)
    aEnd = a + length
    bEnd = b + length
  }
  return numbers
}

/** The stretches of one side between two words that stay: `[from, to)` in units with their move, or -1 for an edit. */
function stretches(
  tokens: Tokens,
  first: number,
  last: number,
  start: number,
  end: number,
  move: (i: number) => number,
): { from: number; to: number; move: number }[] {
  const found: { from: number; to: number; move: number }[] = []
  let from = start
  for (let i = first; i < last; i++) {
    const next = i + 1 < last ? at(tokens.start, i + 1) : end
    if (i + 1 < last && (move(i) === move(i + 1) || !isGraphemeBoundary(tokens.text, utf16(next)))) continue
    found.push({ from, to: next, move: move(i) })
    from = next
  }
  if (from < end) found.push({ from, to: end, move: -1 })
  return found
}

class Comparison {
  readonly parts: DiffPart[] = []
  private fromEnd = 0
  private toEnd = 0

  constructor(
    private readonly from: string,
    private readonly to: string,
  ) {}

  /** Adds what lies between the last part and the given ends; empty parts are left out, equal neighbours joined. */
  put(kind: DiffKind, fromEnd: number, toEnd: number, move = -1): void {
    if (fromEnd === this.fromEnd && toEnd === this.toEnd) return
    const last = this.parts.at(-1)
    const joins = last && last.kind === kind && (last.move ?? -1) === move
    const part: DiffPart = {
      kind,
      from: { start: joins ? last.from.start : utf16(this.fromEnd), end: utf16(fromEnd) },
      to: { start: joins ? last.to.start : utf16(this.toEnd), end: utf16(toEnd) },
      ...(move !== -1 && { move }),
    }
    if (joins) this.parts[this.parts.length - 1] = part
    else this.parts.push(part)
    this.fromEnd = fromEnd
    this.toEnd = toEnd
  }

  /** Adds a stretch of the same words: `same` as far as the units agree. */
  putSame(fromEnd: number, toEnd: number): void {
    const alike = this.from.slice(this.fromEnd, fromEnd) === this.to.slice(this.toEnd, toEnd)
    this.put(alike ? 'same' : 'retyped', fromEnd, toEnd)
  }

  /** The white space with which both sides go on alike stays out of the edit, as far as it holds whole graphemes. */
  putSharedBlank(fromLimit: number, toLimit: number): void {
    let length = 0
    while (
      this.fromEnd + length < fromLimit &&
      this.toEnd + length < toLimit &&
      this.from[this.fromEnd + length] === this.to[this.toEnd + length] &&
      /\s/.test(this.from.charAt(this.fromEnd + length))
    )
      length++
    while (length > 0 && !this.isClean(this.fromEnd + length, this.toEnd + length)) length--
    this.put('same', this.fromEnd + length, this.toEnd + length)
  }

  isClean(from: number, to: number): boolean {
    return isGraphemeBoundary(this.from, utf16(from)) && isGraphemeBoundary(this.to, utf16(to))
  }

  /** How much white space both sides end with alike before the given ends. */
  sharedBlankBefore(fromEnd: number, toEnd: number): number {
    let length = 0
    while (
      fromEnd - length > this.fromEnd &&
      toEnd - length > this.toEnd &&
      this.from[fromEnd - length - 1] === this.to[toEnd - length - 1] &&
      /\s/.test(this.from.charAt(fromEnd - length - 1))
    )
      length++
    while (length > 0 && !this.isClean(fromEnd - length, toEnd - length)) length--
    return length
  }

  get ends(): { from: number; to: number } {
    return { from: this.fromEnd, to: this.toEnd }
  }
}

/** The words that stay in order, on whole graphemes and whole words. */
function stayingWords(matching: Matching): Int32Array {
  const { a, b, toB, bond } = matching
  const partner = new Int32Array(a.count).fill(-1)
  const back = new Int32Array(b.count).fill(-1)
  const clean = (tokens: Tokens, i: number): boolean =>
    isGraphemeBoundary(tokens.text, utf16(at(tokens.start, i))) &&
    isGraphemeBoundary(tokens.text, utf16(at(tokens.end, i)))
  for (let i = 0; i < a.count; i++) {
    const j = at(toB, i)
    if (!inOrder(at(bond, i)) || !clean(a, i) || !clean(b, j)) continue
    partner[i] = j
    back[j] = i
  }
  keepWholeWords(a, b, partner, back)
  return partner
}

/**
 * Compares two texts for display. The parts, in order, cover both texts without gap or overlap: their `from` ranges put
 * together are `from`, their `to` ranges are `to`. No part begins or ends inside a grapheme; Chinese, Japanese and Thai
 * change by whole words. Deterministic; costs as much as `rebase`.
 */
export function diff(from: string, to: string, options: AlignOptions = {}): DiffPart[] {
  const { matching } = align(from, to, options)
  const { a, b, toA } = matching
  const moves = moveNumbers(matching)
  const moveOfA = (i: number): number => at(moves, i)
  const moveOfB = (j: number): number => (at(toA, j) === -1 ? -1 : at(moves, at(toA, j)))
  const partner = stayingWords(matching)
  const comparison = new Comparison(from, to)
  let nextA = 0
  let nextB = 0
  for (let i = 0; i <= a.count; i++) {
    const j = i === a.count ? b.count : at(partner, i)
    if (j === -1) continue
    const fromStart = i === a.count ? from.length : at(a.start, i)
    const toStart = i === a.count ? to.length : at(b.start, j)
    if (i > nextA || j > nextB) {
      comparison.putSharedBlank(fromStart, toStart)
      const blank = comparison.sharedBlankBefore(fromStart, toStart)
      const { from: fromAt, to: toAt } = comparison.ends
      for (const { to: end, move } of stretches(a, nextA, i, fromAt, fromStart - blank, moveOfA)) {
        comparison.put(move === -1 ? 'removed' : 'movedAway', end, toAt, move)
      }
      for (const { to: end, move } of stretches(b, nextB, j, toAt, toStart - blank, moveOfB)) {
        comparison.put(move === -1 ? 'added' : 'movedHere', comparison.ends.from, end, move)
      }
    }
    comparison.putSame(fromStart, toStart)
    if (i < a.count) comparison.putSame(at(a.end, i), at(b.end, j))
    nextA = i + 1
    nextB = j + 1
  }
  return comparison.parts
}
