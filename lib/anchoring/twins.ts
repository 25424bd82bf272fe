import { agreement } from './agreement'
import type { Alignment } from './align'
import { at } from './integers'
import { inOrder, type Matching } from './matching'
import { sentenceAround } from './sentences'
import type { Tokens } from './tokens'

/** How far from the words a second copy is looked for, in tokens: about a paragraph. */
const REACH = 120

interface TextWithSentences {
  readonly tokens: Tokens
  readonly sentences: Int32Array
  /** The tokens without a counterpart, ascending. */
  readonly open: Int32Array
}

function sameTokens(a: Tokens, i: number, b: Tokens, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a.id[i + k] !== b.id[j + k]) return false
  return true
}

/** Whether between the copies at `from` and `to` stand only further copies. */
function isUnbroken(tokens: Tokens, from: number, to: number, length: number): boolean {
  if ((to - from) % length !== 0) return false
  return sameTokens(tokens, from, tokens, from + length, to - from)
}

/** How many letters more must agree on one side for a copy to raise a doubt although the other side speaks against it. */
const CLEARLY = 8

/** Whether `length` tokens from place `n` on in the list of open ones are neighbours. */
function areNeighbours(open: Int32Array, n: number, length: number): boolean {
  return at(open, n + length - 1) === at(open, n) + length - 1
}

/** The first place in an ascending list that holds at least `limit`. */
function firstFrom(list: Int32Array, limit: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(list, middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

function openTokens(counterparts: Int32Array): Int32Array {
  const open: number[] = []
  for (let i = 0; i < counterparts.length; i++) if (at(counterparts, i) === -1) open.push(i)
  return Int32Array.from(open)
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
  const after =
    Math.min(sentenceAround(a.sentences, i + last).to - i, sentenceAround(b.sentences, j + last).to - j) - length
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
function openTwin(a: TextWithSentences, b: TextWithSentences, i: number, j: number, length: number): number {
  let best = -1
  let most = -1
  let place: Fit | null = null
  const last = j + length + REACH
  for (let n = firstFrom(b.open, j - length - REACH); n < b.open.length && at(b.open, n) <= last; n++) {
    const other = at(b.open, n)
    if (b.tokens.id[other] !== b.tokens.id[j] || !areNeighbours(b.open, n, length)) continue
    if (Math.abs(other - j) < length || !sameTokens(b.tokens, j, b.tokens, other, length)) continue
    place ??= fit(a, i, b, j, length)
    const copy = fit(a, i, b, other, length)
    // Side by side ("very very") nothing around them can tell the two apart.
    const beside = isUnbroken(b.tokens, Math.min(other, j), Math.max(other, j), length)
    if (copy.wide <= most || !(beside || rivals(copy, place))) continue
    most = copy.wide
    best = other
  }
  return best
}

/** Answers, for one pair of texts, whether words stand twice where an edit leaves open which of the two is meant. */
export class Twins {
  private readonly a: TextWithSentences
  private readonly b: TextWithSentences
  private readonly matching: Matching

  constructor({ matching, fromSentences, toSentences }: Alignment) {
    this.matching = matching
    this.a = { tokens: matching.a, sentences: fromSentences, open: openTokens(matching.toB) }
    this.b = { tokens: matching.b, sentences: toSentences, open: openTokens(matching.toA) }
  }

  /**
   * A copy of the words in `b`, among what was added beside them, that fits what stands around them in `a` as well as
   * the place at `j`: nothing tells which of the two is meant. The first token of the copy, or -1.
   */
  added(i: number, j: number, length: number): number {
    return openTwin(this.a, this.b, i, j, length)
  }

  /** The same question backwards: whether a copy that was deleted beside the words in `a` fits the place at `j` as well. */
  hasDeleted(i: number, j: number, length: number): boolean {
    return openTwin(this.b, this.a, j, i, length) !== -1
  }

  /**
   * Where a copy of deleted words stands in `b` whose own counterpart, beside them in `a`, fits it no better: the first
   * token of the copy in `b`, or -1.
   */
  surviving(i: number, length: number): number {
    const { toB, bond } = this.matching
    const { a, b } = this
    const most = Math.min(a.tokens.count - length, i + REACH)
    for (let other = Math.max(0, i - REACH); other <= most; other++) {
      const j = at(toB, other)
      if (j === -1 || Math.abs(other - i) < length || !inOrder(at(bond, other))) continue
      if (!sameTokens(a.tokens, i, a.tokens, other, length) || at(toB, other + length - 1) !== j + length - 1) continue
      if (rivals(fit(a, i, b, j, length), fit(a, other, b, j, length))) return j
    }
    return -1
  }
}
