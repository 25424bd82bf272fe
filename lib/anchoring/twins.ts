import { agreement } from './agreement'
import type { Alignment } from './align'
import { at } from './integers'
import { inOrder } from './matching'
import { sentenceAround } from './sentences'
import type { Tokens } from './tokens'

/** How far from the words a second copy is looked for, in tokens: about a paragraph. */
const REACH = 120

interface TextWithSentences {
  readonly tokens: Tokens
  readonly sentences: Int32Array
}

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

/** How well a place fits what stands around the words: letters that agree inside the sentence, and beyond its ends too. */
interface Fit {
  readonly before: number
  readonly after: number
  readonly wide: number
}

function fit(a: TextWithSentences, i: number, b: TextWithSentences, j: number, length: number): Fit {
  const last = length - 1
  const before = Math.min(i - sentenceAround(a.sentences, i).from, j - sentenceAround(b.sentences, j).from)
  const after = Math.min(sentenceAround(a.sentences, i + last).to - i, sentenceAround(b.sentences, j + last).to - j) - length
  return {
    before: agreement(a.tokens, i - 1, b.tokens, j - 1, -1, before),
    after: agreement(a.tokens, i + length, b.tokens, j + length, 1, after),
    wide: agreement(a.tokens, i - 1, b.tokens, j - 1, -1) + agreement(a.tokens, i + length, b.tokens, j + length, 1),
  }
}

/**
 * Whether a copy raises a doubt about a place. Inside the sentence first: an added sentence that begins with the same name
 * agrees with all that stands before it, and that says nothing.
 */
function rivals(copy: Fit, place: Fit): boolean {
  const ahead = copy.before + copy.after - place.before - place.after
  if (ahead > 0 || (ahead === 0 && copy.wide >= place.wide)) return true
  return copy.before >= place.before + CLEARLY || copy.after >= place.after + CLEARLY
}

/**
 * Looks for a copy of the words at token `j` of `b`, among the tokens beside them that have no counterpart, that fits the
 * surroundings of token `i` of `a` as well: altogether, or clearly better on one side. The first token of the best one, or -1.
 */
function openTwin(a: TextWithSentences, b: TextWithSentences, toA: Int32Array, i: number, j: number, length: number): number {
  let best = -1
  let most = -1
  let place: Fit | null = null
  const last = Math.min(b.tokens.count - length, j + length + REACH)
  for (let other = Math.max(0, j - length - REACH); other <= last; other++) {
    if (Math.abs(other - j) < length || at(toA, other) !== -1) continue
    if (!sameTokens(b.tokens, j, b.tokens, other, length) || !isOpen(toA, other, length)) continue
    place ??= fit(a, i, b, j, length)
    const copy = fit(a, i, b, other, length)
    if (copy.wide <= most || !rivals(copy, place)) continue
    most = copy.wide
    best = other
  }
  return best
}

/** The two texts of an alignment, each with its sentences. */
function texts({ matching, fromSentences, toSentences }: Alignment): { a: TextWithSentences; b: TextWithSentences } {
  return { a: { tokens: matching.a, sentences: fromSentences }, b: { tokens: matching.b, sentences: toSentences } }
}

/**
 * A copy of the words in `b`, among what was added beside them, that fits what stands around them in `a` as well as
 * the place at `j`: nothing tells which of the two is meant. The first token of the copy, or -1.
 */
export function addedTwin(alignment: Alignment, i: number, j: number, length: number): number {
  const { a, b } = texts(alignment)
  return openTwin(a, b, alignment.matching.toA, i, j, length)
}

/** The same question backwards: whether a copy that was deleted beside the words in `a` fits the place at `j` as well. */
export function hasDeletedTwin(alignment: Alignment, i: number, j: number, length: number): boolean {
  const { a, b } = texts(alignment)
  return openTwin(b, a, alignment.matching.toB, j, i, length) !== -1
}

/**
 * Where a copy of deleted words stands in `b` whose own counterpart, beside them in `a`, fits it no better: the first
 * token of the copy in `b`, or -1.
 */
export function survivingTwin(alignment: Alignment, i: number, length: number): number {
  const { toB, bond } = alignment.matching
  const { a, b } = texts(alignment)
  const most = Math.min(a.tokens.count - length, i + REACH)
  for (let other = Math.max(0, i - REACH); other <= most; other++) {
    const j = at(toB, other)
    if (j === -1 || Math.abs(other - i) < length || !inOrder(at(bond, other))) continue
    if (!sameTokens(a.tokens, i, a.tokens, other, length) || at(toB, other + length - 1) !== j + length - 1) continue
    if (rivals(fit(a, i, b, j, length), fit(a, other, b, j, length))) return j
  }
  return -1
}
