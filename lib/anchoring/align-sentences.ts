import { heaviestChain } from './heaviest-chain'
import { at } from './integers'
import { Bond, join, type Matching } from './matching'
import { shortestEdits, type Allowance, type Box } from './myers'
import { weight, type Tokens } from './tokens'

/** Edits, in sentences, that are worked out exactly between two sentences that anchor each other. */
const EDIT_LIMIT = 200

interface Sentences {
  readonly tokens: Tokens
  readonly starts: Int32Array
  /** One number per sentence; equal words, equal number (and, very rarely, unequal words: pairs are compared before use). */
  readonly ids: Int32Array
}

function hash(tokens: Tokens, from: number, to: number): number {
  let high = 17
  let low = to - from
  for (let i = from; i < to; i++) {
    const id = at(tokens.id, i)
    high = Math.imul(high ^ id, 0x85ebca6b) ^ (high >>> 13)
    low = Math.imul(low + id, 0xc2b2ae35) ^ (low >>> 16)
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}

function numbered(tokens: Tokens, starts: Int32Array, numbers: Map<number, number>): Sentences {
  const ids = new Int32Array(starts.length - 1)
  for (let s = 0; s < ids.length; s++) {
    const key = hash(tokens, at(starts, s), at(starts, s + 1))
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
    }
    ids[s] = number
  }
  return { tokens, starts, ids }
}

/** A sentence of fewer words and letters may stand twice by chance ("Nobody was hurt."), so it is not taken for a moved one. */
const MOVED_TOKENS = 5
const MOVED_WEIGHT = 16

type SentencePair = readonly [number, number]

/** Sentences that stand exactly once in both texts. */
function sharedOnce(a: Sentences, b: Sentences, distinct: number): SentencePair[] {
  const REPEATED = -2
  const once = (ids: Int32Array): Int32Array => {
    const place = new Int32Array(distinct).fill(-1)
    ids.forEach((id, s) => (place[id] = at(place, id) === -1 ? s : REPEATED))
    return place
  }
  const inB = once(b.ids)
  const inA = once(a.ids)
  const shared: SentencePair[] = []
  a.ids.forEach((id, s) => {
    if (at(inA, id) === s && at(inB, id) >= 0) shared.push([s, at(inB, id)])
  })
  return shared
}

/** Those of them that keep one order, so that the heavier side of a move stays. */
function anchors(a: Sentences, shared: readonly SentencePair[]): SentencePair[] {
  const chain = heaviestChain(
    Int32Array.from(shared, ([, t]) => t),
    Int32Array.from(shared, ([s]) => weight(a.tokens, at(a.starts, s), at(a.starts, s + 1))),
  )
  return Array.from(chain, (index) => shared[index] ?? [0, 0])
}

/** Matches whole sentences and returns the boxes, in tokens, between those that keep their order. */
export function alignSentences(
  matching: Matching,
  aStarts: Int32Array,
  bStarts: Int32Array,
  allowance: Allowance,
): Box[] {
  const numbers = new Map<number, number>()
  const a = numbered(matching.a, aStarts, numbers)
  const b = numbered(matching.b, bStarts, numbers)
  const shared = sharedOnce(a, b, numbers.size)
  const counterpart = new Int32Array(a.ids.length).fill(-1)
  const pair = (s: number, t: number): void => {
    counterpart[s] = t
  }
  let aFrom = 0
  let bFrom = 0
  for (const [s, t] of [...anchors(a, shared), [a.ids.length, b.ids.length] as const]) {
    let aTo = s
    let bTo = t
    while (aFrom < aTo && bFrom < bTo && a.ids[aFrom] === b.ids[bFrom]) pair(aFrom++, bFrom++)
    while (aFrom < aTo && bFrom < bTo && a.ids[aTo - 1] === b.ids[bTo - 1]) pair(--aTo, --bTo)
    if (aFrom < aTo && bFrom < bTo) shortestEdits(a.ids, b.ids, { aFrom, aTo, bFrom, bTo }, EDIT_LIMIT, allowance, pair)
    if (s < a.ids.length) pair(s, t)
    aFrom = s + 1
    bFrom = t + 1
  }
  const boxes = joinSentences(matching, a, b, counterpart)
  joinMoved(matching, a, b, shared)
  return boxes
}

/** Joins whole sentences that stand elsewhere now, before their words can be taken for those of a lookalike left behind. */
function joinMoved(matching: Matching, a: Sentences, b: Sentences, shared: readonly SentencePair[]): void {
  for (const [s, t] of shared) {
    const i = at(a.starts, s)
    const j = at(b.starts, t)
    const length = at(a.starts, s + 1) - i
    if (at(matching.toB, i) !== -1 || at(matching.toA, j) !== -1) continue
    if (length < MOVED_TOKENS || weight(a.tokens, i, i + length) < MOVED_WEIGHT) continue
    joinSame(matching, i, j, length, Bond.Moved)
  }
}

/** Joins `length` tokens if they are the same, every one of them. */
function joinSame(matching: Matching, i: number, j: number, length: number, kind: Bond): boolean {
  for (let k = 0; k < length; k++) if (matching.a.id[i + k] !== matching.b.id[j + k]) return false
  for (let k = 0; k < length; k++) join(matching, i + k, j + k, kind)
  return true
}

function joinSentences(matching: Matching, a: Sentences, b: Sentences, counterpart: Int32Array): Box[] {
  const boxes: Box[] = []
  let aFrom = 0
  let bFrom = 0
  for (let s = 0; s <= counterpart.length; s++) {
    const t = s === counterpart.length ? b.ids.length : at(counterpart, s)
    if (t === -1) continue
    const i = at(a.starts, s)
    const j = at(b.starts, t)
    const length = s === counterpart.length ? 0 : at(a.starts, s + 1) - i
    if (!joinSame(matching, i, j, length, Bond.Sentence)) continue
    if (i > aFrom || j > bFrom) boxes.push({ aFrom, aTo: i, bFrom, bTo: j })
    aFrom = i + length
    bFrom = j + length
  }
  return boxes
}
