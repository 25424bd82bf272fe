import { at } from './integers'

/**
 * The heaviest subsequence with ascending values: which of `values` (all different) to keep, as ascending indices.
 * With the weights of moved passages it answers what stayed and what moved: the lighter side moves. O(n log n).
 */
export function heaviestChain(values: Int32Array, weights: Int32Array): Int32Array {
  const n = values.length
  const order = Int32Array.from(values).sort()
  const rank = new Map<number, number>()
  order.forEach((value, i) => rank.set(value, i + 1))
  const best = new Float64Array(n + 1)
  const bestLast = new Int32Array(n + 1).fill(-1)
  const before = new Int32Array(n).fill(-1)
  let top = 0
  let last = -1
  for (let i = 0; i < n; i++) {
    const place = rank.get(at(values, i)) ?? 0
    let sum = 0
    let from = -1
    for (let p = place - 1; p > 0; p -= p & -p) {
      if ((best[p] ?? 0) > sum) {
        sum = best[p] ?? 0
        from = at(bestLast, p)
      }
    }
    before[i] = from
    const total = sum + at(weights, i)
    for (let p = place; p <= n; p += p & -p) {
      if ((best[p] ?? 0) < total) {
        best[p] = total
        bestLast[p] = i
      }
    }
    if (total > top) {
      top = total
      last = i
    }
  }
  const chain: number[] = []
  for (let i = last; i !== -1; i = at(before, i)) chain.push(i)
  return Int32Array.from(chain.reverse())
}
