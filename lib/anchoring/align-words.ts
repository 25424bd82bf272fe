import { heaviestChain } from './heaviest-chain'
import { at } from './integers'
import { join, type Bond, type Matching } from './matching'
import { shortestEdits, type Allowance, type Box } from './myers'
import { uniqueShingles } from './shingles'

/** Edits that a shortest edit script may hold before a box is cut at shared runs of words instead: 400² steps are a millisecond. */
const EDIT_LIMIT = 400

/** Lengths of shared runs to cut at, in words. Below three, what two long texts share is mostly grammar. */
const SHINGLE_SIZES = [5, 3]

/** The words of both sides that are still to be joined. */
export interface OpenIds {
  readonly a: Int32Array
  readonly b: Int32Array
}

/** The words of both texts, with a number of its own for each token that has its counterpart already, so that it equals no other. */
export function openIds({ a, b, toA, toB }: Matching): OpenIds {
  return {
    a: a.id.map((id, i) => (at(toB, i) === -1 ? id : -2 - i)),
    b: b.id.map((id, j) => (at(toA, j) === -1 ? id : -2 - a.count - j)),
  }
}

/** Matches equal tokens at both ends of the box and returns what is left between. */
function trimBox(matching: Matching, { a, b }: OpenIds, box: Box, kind: Bond): Box {
  let { aFrom, aTo, bFrom, bTo } = box
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) join(matching, aFrom++, bFrom++, kind)
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) join(matching, --aTo, --bTo, kind)
  return { aFrom, aTo, bFrom, bTo }
}

/** Cuts the box at runs of words that stand once in each side and in one order; null when there are none. */
function cut(matching: Matching, ids: OpenIds, box: Box, size: number, kind: Bond): Box[] | null {
  const shared = uniqueShingles(
    { ids: ids.a, from: box.aFrom, to: box.aTo },
    { ids: ids.b, from: box.bFrom, to: box.bTo },
    size,
  )
  if (shared.a.length === 0) return null
  const chain = heaviestChain(shared.b, new Int32Array(shared.b.length).fill(1))
  const boxes: Box[] = []
  let aFrom = box.aFrom
  let bFrom = box.bFrom
  for (const index of chain) {
    let i = at(shared.a, index)
    let j = at(shared.b, index)
    const skip = Math.max(0, aFrom - i, bFrom - j)
    if (skip >= size) continue
    const length = size - skip
    i += skip
    j += skip
    for (let k = 0; k < length; k++) join(matching, i + k, j + k, kind)
    if (i > aFrom || j > bFrom) boxes.push({ aFrom, aTo: i, bFrom, bTo: j })
    aFrom = i + length
    bFrom = j + length
  }
  boxes.push({ aFrom, aTo: box.aTo, bFrom, bTo: box.bTo })
  return boxes
}

/**
 * Matches the words of one box: the shortest edit script where the box is small or little changed, shared runs of
 * words where it is not, and nothing at all where the sides have no run in common or the allowance is spent.
 */
export function alignWords(matching: Matching, ids: OpenIds, whole: Box, kind: Bond, allowance: Allowance): void {
  const open: Box[] = [whole]
  for (let next = open.pop(); next; next = open.pop()) {
    const box = trimBox(matching, ids, next, kind)
    if (box.aFrom === box.aTo || box.bFrom === box.bTo) continue
    const done = shortestEdits(ids.a, ids.b, box, EDIT_LIMIT, allowance, (i, j) => join(matching, i, j, kind))
    if (done) continue
    for (const size of SHINGLE_SIZES) {
      allowance.steps -= (box.aTo - box.aFrom + box.bTo - box.bFrom) * 4
      if (allowance.steps < 0) break
      const boxes = cut(matching, ids, box, size, kind)
      if (!boxes) continue
      open.push(...boxes)
      break
    }
  }
}
