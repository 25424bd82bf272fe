import { at } from './integers'
import { weight, type Tokens } from './tokens'

/** How sure it is that two equal tokens are one and the same through the edit. */
export const enum Bond {
  None = 0,
  /** Part of a whole sentence that stands in both texts. */
  Sentence,
  /** Part of a run of words between such sentences. */
  Words,
  /** Part of a passage that stands elsewhere now. */
  Moved,
  /** A few words that survive, in order, where everything around them was rewritten: perhaps chance. */
  Weak,
}

/** Which token of one text is which token of the other. Every token has one counterpart at most. */
export interface Matching {
  readonly a: Tokens
  readonly b: Tokens
  /** For every token of `a` its counterpart in `b`, or -1. */
  readonly toB: Int32Array
  /** For every token of `b` its counterpart in `a`, or -1. */
  readonly toA: Int32Array
  /** For every token of `a` the Bond to its counterpart. */
  readonly bond: Int32Array
}

/** A maximal stretch of neighbouring tokens matched to neighbouring tokens by bonds of one kind of order. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

export function emptyMatching(a: Tokens, b: Tokens): Matching {
  return {
    a,
    b,
    toB: new Int32Array(a.count).fill(-1),
    toA: new Int32Array(b.count).fill(-1),
    bond: new Int32Array(a.count),
  }
}

export function join({ toB, toA, bond }: Matching, i: number, j: number, kind: Bond): void {
  toB[i] = j
  toA[j] = i
  bond[i] = kind
}

export function part({ toB, toA, bond }: Matching, i: number): void {
  const j = at(toB, i)
  if (j === -1) return
  toB[i] = -1
  toA[j] = -1
  bond[i] = Bond.None
}

/** The same matching read from the other side. */
export function turned({ a, b, toB, toA, bond }: Matching): Matching {
  const other = new Int32Array(b.count)
  for (let j = 0; j < b.count; j++) {
    const i = at(toA, j)
    if (i !== -1) other[j] = at(bond, i)
  }
  return { a: b, b: a, toB: toA, toA: toB, bond: other }
}

/** Whether the token keeps its place in the order of the text: neither moved nor doubtful. */
export function inOrder(bond: number): boolean {
  return bond === Bond.Sentence || bond === Bond.Words
}

/** The runs of tokens whose bond passes `kind`, in the order of `a`. */
export function runs({ a, toB, bond }: Matching, kind: (bond: number) => boolean): Run[] {
  const found: Run[] = []
  for (let i = 0; i < a.count;) {
    if (!kind(at(bond, i))) {
      i++
      continue
    }
    const b = at(toB, i)
    let length = 1
    while (i + length < a.count && kind(at(bond, i + length)) && at(toB, i + length) === b + length) length++
    found.push({ a: i, b, length })
    i += length
  }
  return found
}

export function runWeight({ a }: Matching, run: Run): number {
  return weight(a, run.a, run.a + run.length)
}
