import { at } from './integers'
import type { Tokens } from './tokens'

/** Where each word of a text stands. */
export interface Postings {
  /** How many places word `id` has. */
  count(id: number): number
  /** The token of its `k`th place, ascending. */
  place(id: number, k: number): number
}

/** Lists the places of all words, or only of those tokens that pass `include`. `distinct` is the size of the dictionary. */
export function postings(tokens: Tokens, distinct: number, include?: (token: number) => boolean): Postings {
  const first = new Int32Array(distinct + 1)
  for (let j = 0; j < tokens.count; j++) {
    const id = at(tokens.id, j) + 1
    if (!include || include(j)) first[id] = at(first, id) + 1
  }
  for (let id = 1; id <= distinct; id++) first[id] = at(first, id) + at(first, id - 1)
  const places = new Int32Array(at(first, distinct))
  const filled = first.slice()
  for (let j = 0; j < tokens.count; j++) {
    if (include && !include(j)) continue
    const id = at(tokens.id, j)
    const slot = at(filled, id)
    places[slot] = j
    filled[id] = slot + 1
  }
  return {
    count: (id) => at(first, id + 1) - at(first, id),
    place: (id, k) => at(places, at(first, id) + k),
  }
}
