import { alignWords } from './align-words'
import { at } from './integers'
import { Bond, join, part, runs, type Matching } from './matching'
import type { Allowance, Box } from './myers'
import { sentenceAround } from './sentences'
import { uniqueShingles } from './shingles'
import { Kind, weight, type Tokens } from './tokens'

/** Words in a row that must stand once among what was removed and once among what was added. */
const SHINGLE = 5

/** What a moved passage must have at least: five words may be "one of the most", three and some signs an attribution. */
const LEAST_WORDS = 5
const LEAST_WEIGHT = 24

/** Ideographs say more than letters: this many make a phrase. */
const LEAST_IDEOGRAPHS = 8

/** How many edited words between two pieces of one moved passage are looked through. */
const BRIDGE = 60

function isPassage(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let ideographs = 0
  for (let i = from; i < to; i++) {
    if (at(tokens.kind, i) === Kind.Ideograph) ideographs++
    else if (at(tokens.kind, i) !== Kind.Sign) words++
  }
  return (
    ideographs >= LEAST_IDEOGRAPHS || (words + ideographs >= LEAST_WORDS && weight(tokens, from, to) >= LEAST_WEIGHT)
  )
}

function isOpen(bond: number): boolean {
  return bond === Bond.None || bond === Bond.Weak
}

function isMoved(bond: number): boolean {
  return bond === Bond.Moved
}

/** Finds passages that left one place and stand at another, and joins them; open words only, and weak matches give way. */
export function joinMovedBlocks(
  matching: Matching,
  aStarts: Int32Array,
  bStarts: Int32Array,
  allowance: Allowance,
): void {
  const { a, b, toA, bond } = matching
  const openA = (i: number): boolean => isOpen(at(bond, i))
  const openB = (j: number): boolean => at(toA, j) === -1 || isOpen(at(bond, at(toA, j)))
  const shared = uniqueShingles(
    { ids: a.id, from: 0, to: a.count, open: openA },
    { ids: b.id, from: 0, to: b.count, open: openB },
    SHINGLE,
  )
  const blocks: { a: number; b: number; length: number; weight: number }[] = []
  let doneTo = 0
  shared.a.forEach((i, index) => {
    const j = at(shared.b, index)
    if (i < doneTo && blocks.some((block) => j - block.b === i - block.a && i < block.a + block.length)) return
    let before = 0
    while (
      openA(i - before - 1) &&
      openB(j - before - 1) &&
      i > before &&
      j > before &&
      a.id[i - before - 1] === b.id[j - before - 1]
    )
      before++
    let after = SHINGLE
    while (
      i + after < a.count &&
      j + after < b.count &&
      openA(i + after) &&
      openB(j + after) &&
      a.id[i + after] === b.id[j + after]
    )
      after++
    const length = before + after
    blocks.push({ a: i - before, b: j - before, length, weight: weight(a, i - before, i + after) })
    doneTo = i + after
  })
  blocks.sort((x, y) => y.weight - x.weight || x.a - y.a)
  for (const block of blocks) {
    if (isPassage(a, block.a, block.a + block.length)) joinBlock(matching, block)
  }
  const ids = { a: a.id, b: b.id }
  for (const box of bridges(matching, aStarts, bStarts)) {
    for (let i = box.aFrom; i < box.aTo; i++) part(matching, i)
    for (let j = box.bFrom; j < box.bTo; j++) if (at(toA, j) !== -1) part(matching, at(toA, j))
    alignWords(matching, ids, box, Bond.Moved, allowance)
  }
}

/** Joins the largest part of the block that heavier blocks have left open. */
function joinBlock(matching: Matching, block: { a: number; b: number; length: number }): void {
  const { bond, toA } = matching
  const taken = (k: number): boolean => {
    const other = at(toA, block.b + k)
    return isMoved(at(bond, block.a + k)) || (other !== -1 && isMoved(at(bond, other)))
  }
  let from = 0
  let to = block.length
  while (from < to && taken(from)) from++
  while (to > from && taken(to - 1)) to--
  for (let k = from; k < to; k++) if (taken(k)) return
  if (to - from < SHINGLE) return
  for (let k = from; k < to; k++) {
    const other = at(toA, block.b + k)
    if (other !== -1) part(matching, other)
    part(matching, block.a + k)
    join(matching, block.a + k, block.b + k, Bond.Moved)
  }
}

/** Boxes of open words between two pieces of a moved passage, and from its edges to the ends of its sentences. */
function bridges(matching: Matching, aStarts: Int32Array, bStarts: Int32Array): Box[] {
  const { bond, toA } = matching
  const open = ({ aFrom, aTo, bFrom, bTo }: Box): boolean => {
    for (let i = aFrom; i < aTo; i++) if (!isOpen(at(bond, i))) return false
    for (let j = bFrom; j < bTo; j++) if (at(toA, j) !== -1 && !isOpen(at(bond, at(toA, j)))) return false
    return aFrom < aTo && bFrom < bTo && aTo - aFrom <= BRIDGE && bTo - bFrom <= BRIDGE
  }
  const boxes: Box[] = []
  const moved = runs(matching, isMoved)
  moved.forEach((run, index) => {
    const next = moved[index + 1]
    const aEnd = run.a + run.length
    const bEnd = run.b + run.length
    const bridge = next && { aFrom: aEnd, aTo: next.a, bFrom: bEnd, bTo: next.b }
    if (bridge && open(bridge)) boxes.push(bridge)
    else if (aEnd < matching.a.count && bEnd < matching.b.count) {
      const tail = {
        aFrom: aEnd,
        aTo: sentenceAround(aStarts, aEnd - 1).to,
        bFrom: bEnd,
        bTo: sentenceAround(bStarts, bEnd - 1).to,
      }
      if (open(tail)) boxes.push(tail)
    }
    const last = moved[index - 1]
    const bridged = last && open({ aFrom: last.a + last.length, aTo: run.a, bFrom: last.b + last.length, bTo: run.b })
    const head = {
      aFrom: sentenceAround(aStarts, run.a).from,
      aTo: run.a,
      bFrom: sentenceAround(bStarts, run.b).from,
      bTo: run.b,
    }
    if (!bridged && open(head)) boxes.push(head)
  })
  return boxes
}
