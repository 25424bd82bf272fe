import { agreement } from './agreement'
import { at } from './integers'
import { inOrder, type Matching } from './matching'
import type { Tokens } from './tokens'

/** How far from the words a second copy is looked for, in tokens: about a paragraph. */
const REACH = 120

function sameTokens(a: Tokens, i: number, b: Tokens, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a.id[i + k] !== b.id[j + k]) return false
  return true
}

/** How many letters more must agree on one side for a copy to raise a doubt although the other side speaks against it. */
const CLEARLY = 8

function isOpen(counterparts: Int32Array, from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (at(counterparts, from + k) !== -1) return false
  return true
}

interface Fit {
  readonly before: number
  readonly after: number
}

function fit(a: Tokens, i: number, b: Tokens, j: number, length: number): Fit {
  return { before: agreement(a, i - 1, b, j - 1, -1), after: agreement(a, i + length, b, j + length, 1) }
}

function rivals(copy: Fit, place: Fit): boolean {
  return (
    copy.before + copy.after >= place.before + place.after ||
    copy.before >= place.before + CLEARLY ||
    copy.after >= place.after + CLEARLY
  )
}

/**
 * Looks for a copy of the words at token `j` of `b`, among the tokens beside them that have no counterpart, that fits the
 * surroundings of token `i` of `a` as well: altogether, or clearly better on one side. The first token of the best one, or -1.
 */
function openTwin(a: Tokens, b: Tokens, toA: Int32Array, i: number, j: number, length: number): number {
  let best = -1
  let most = -1
  let place: Fit | null = null
  const last = Math.min(b.count - length, j + length + REACH)
  for (let other = Math.max(0, j - length - REACH); other <= last; other++) {
    if (at(toA, other) !== -1 || !sameTokens(b, j, b, other, length) || !isOpen(toA, other, length)) continue
    place ??= fit(a, i, b, j, length)
    const copy = fit(a, i, b, other, length)
    if (copy.before + copy.after <= most || !rivals(copy, place)) continue
    most = copy.before + copy.after
    best = other
  }
  return best
}

/**
 * A copy of the words in `b`, among what was added beside them, that fits what stands around them in `a` as well as
 * the place at `j`: nothing tells which of the two is meant. The first token of the copy, or -1.
 */
export function addedTwin({ a, b, toA }: Matching, i: number, j: number, length: number): number {
  return openTwin(a, b, toA, i, j, length)
}

/** The same question backwards: whether a copy that was deleted beside the words in `a` fits the place at `j` as well. */
export function hasDeletedTwin({ a, b, toB }: Matching, i: number, j: number, length: number): boolean {
  return openTwin(b, a, toB, j, i, length) !== -1
}

/**
 * Where a copy of deleted words stands in `b` whose own counterpart, beside them in `a`, fits it no better: the first
 * token of the copy in `b`, or -1.
 */
export function survivingTwin({ a, b, toB, bond }: Matching, i: number, length: number): number {
  const least = Math.max(0, i - REACH)
  const most = Math.min(a.count - length, i + REACH)
  for (let other = least; other <= most; other++) {
    const j = at(toB, other)
    if (j === -1 || other === i || !inOrder(at(bond, other)) || !sameTokens(a, i, a, other, length)) continue
    if (at(toB, other + length - 1) !== j + length - 1) continue
    if (rivals(fit(a, i, b, j, length), fit(a, other, b, j, length))) return j
  }
  return -1
}
