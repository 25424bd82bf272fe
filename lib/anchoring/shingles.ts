import { at } from './integers'

/** Stretches of words to be searched: a position may begin a shingle when all of its words are open. */
export interface Stretch {
  readonly ids: Int32Array
  readonly from: number
  readonly to: number
  readonly open?: (position: number) => boolean
}

function forEachShingle(
  { ids, from, to, open }: Stretch,
  size: number,
  visit: (position: number, hash: number) => void,
): void {
  let usable = 0
  for (let i = from; i < to; i++) {
    usable = !open || open(i) ? usable + 1 : 0
    if (usable < size) continue
    let hash = 0
    for (let k = i - size + 1; k <= i; k++) hash = Math.imul(hash ^ at(ids, k), 0x9e3779b1) ^ (hash >>> 15)
    visit(i - size + 1, hash)
  }
}

function same(a: Int32Array, i: number, b: Int32Array, j: number, size: number): boolean {
  for (let k = 0; k < size; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

export interface SharedShingles {
  /** Positions in the first stretch, ascending. */
  readonly a: Int32Array
  /** The positions of the same words in the second stretch. */
  readonly b: Int32Array
}

/** The runs of `size` words that stand exactly once in each of the two stretches. Linear in both. */
export function uniqueShingles(a: Stretch, b: Stretch, size: number): SharedShingles {
  const room = 1 << Math.ceil(Math.log2(Math.max(4, 2 * (a.to - a.from))))
  const mask = room - 1
  const inA = new Int32Array(room).fill(-1)
  const inB = new Int32Array(room).fill(-1)
  const REPEATED = -2
  const repeatedA = new Uint8Array(room)
  const slotOf = (ids: Int32Array, position: number, hash: number): number => {
    let slot = hash & mask
    while (at(inA, slot) !== -1 && !same(a.ids, at(inA, slot), ids, position, size)) slot = (slot + 1) & mask
    return slot
  }
  forEachShingle(a, size, (position, hash) => {
    const slot = slotOf(a.ids, position, hash)
    if (at(inA, slot) === -1) inA[slot] = position
    else repeatedA[slot] = 1
  })
  forEachShingle(b, size, (position, hash) => {
    const slot = slotOf(b.ids, position, hash)
    if (at(inA, slot) === -1) return
    inB[slot] = at(inB, slot) === -1 ? position : REPEATED
  })
  const pairs: [number, number][] = []
  for (let slot = 0; slot < room; slot++) {
    if (at(inA, slot) !== -1 && at(inB, slot) >= 0 && repeatedA[slot] === 0) pairs.push([at(inA, slot), at(inB, slot)])
  }
  pairs.sort((x, y) => x[0] - y[0])
  return { a: Int32Array.from(pairs, ([i]) => i), b: Int32Array.from(pairs, ([, j]) => j) }
}
