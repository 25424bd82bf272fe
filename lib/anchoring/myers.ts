import { at } from './integers'

/** How much work an alignment may still spend, in inner steps of the comparison; shared by all its parts. */
export interface Allowance {
  steps: number
}

/** A rectangle of the comparison: tokens `[aFrom, aTo)` of one side against `[bFrom, bTo)` of the other. */
export interface Box {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

export type Pair = (a: number, b: number) => void

/**
 * Myers' greedy shortest edit script (Algorithmica 1, 1986) over numbers, kept to `limit` edits.
 * Calls `pair` for every matched position, last first, and returns true; returns false, having called nothing,
 * when more edits are needed or the allowance is spent. Time and memory grow with the square of the edits.
 */
export function shortestEdits(
  a: Int32Array,
  b: Int32Array,
  box: Box,
  limit: number,
  allowance: Allowance,
  pair: Pair,
): boolean {
  const n = box.aTo - box.aFrom
  const m = box.bTo - box.bFrom
  const most = Math.min(limit, n + m)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    allowance.steps -= d + 1
    if (allowance.steps < 0) return false
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, middle + k - 1) < at(furthest, middle + k + 1))
      let x = down ? at(furthest, middle + k + 1) : at(furthest, middle + k - 1) + 1
      let y = x - k
      const before = x
      while (x < n && y < m && a[box.aFrom + x] === b[box.bFrom + y]) {
        x++
        y++
      }
      allowance.steps -= x - before
      furthest[middle + k] = x
      if (x >= n && y >= m) {
        trace(trail, d, n, m, box, pair)
        return true
      }
    }
    trail.push(furthest.slice(middle - d, middle + d + 1))
  }
  return false
}

/** Walks back from the end through the rows kept; row `d` holds the furthest x of diagonals -d to d. */
function trace(trail: readonly Int32Array[], edits: number, n: number, m: number, box: Box, pair: Pair): void {
  let x = n
  let y = m
  for (let d = edits; d > 0; d--) {
    const row = trail[d - 1] ?? new Int32Array(0)
    const reach = (k: number): number => (Math.abs(k) > d - 1 ? -1 : at(row, k + d - 1))
    const k = x - y
    const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1))
    const from = down ? reach(k + 1) : reach(k - 1)
    const turnX = down ? from : from + 1
    while (x > turnX) pair(box.aFrom + --x, box.bFrom + --y)
    x = from
    y = from - (down ? k + 1 : k - 1)
  }
  while (x > 0) pair(box.aFrom + --x, box.bFrom + --y)
}
