import { at } from './integers'
import type { Matching } from './matching'
import type { TokenRange } from './token-range'
import { Kind, weight } from './tokens'

/** Below a third, what survives of a range is mostly grammar, and the place no better than a guess. */
const LEAST_SHARE = 1 / 3

/** Words that were edited are never wholly the same, even if only a comma is gone. */
const MOST_SCORE = 0.97

/** How many words may have been put between two surviving words of one range before they count as two places. */
const SLACK = 40

/** Tokens `[from, to)` of the other text, and how much of the words is the same there, 0 to 1. */
export interface TokenPlace {
  readonly from: number
  readonly to: number
  readonly score: number
}

interface Cluster {
  readonly firstA: number
  readonly firstB: number
  lastA: number
  lastB: number
  weight: number
}

/** The surviving words of the range, grouped by the places where they stand now. */
function clusters({ a, toB }: Matching, range: TokenRange): Cluster[] {
  const found: Cluster[] = []
  for (let i = range.from; i < range.to; i++) {
    const j = at(toB, i)
    if (j === -1) continue
    const letters = weight(a, i, i + 1)
    const near = found.findLast(({ lastA, lastB }) => j > lastB && j - lastB <= i - lastA + SLACK)
    if (near) {
      near.lastA = i
      near.lastB = j
      near.weight += letters
    } else found.push({ firstA: i, firstB: j, lastA: i, lastB: j, weight: letters })
  }
  return found
}

/**
 * How many open tokens beside a surviving word belong to the edge of the range that was replaced:
 * all, when the range covers everything that they replaced, or else a share.
 */
function edge(replaced: number, covered: number, put: number): number {
  if (covered <= 0) return 0
  return covered >= replaced ? Math.min(put, 2 * replaced + 4) : Math.round((put * covered) / replaced)
}

function grow(
  { a, b, toB, toA }: Matching,
  range: TokenRange,
  { firstA, firstB, lastA, lastB }: Cluster,
): { from: number; to: number } {
  let a0 = firstA
  while (a0 > 0 && at(toB, a0 - 1) === -1) a0--
  let b0 = firstB
  while (b0 > 0 && at(toA, b0 - 1) === -1) b0--
  let a1 = lastA + 1
  while (a1 < a.count && at(toB, a1) === -1) a1++
  let b1 = lastB + 1
  while (b1 < b.count && at(toA, b1) === -1) b1++
  let from = firstB - edge(firstA - a0, firstA - range.from, firstB - b0)
  let to = lastB + 1 + edge(a1 - lastA - 1, range.to - lastA - 1, b1 - lastB - 1)
  // A full stop or a quote mark that came in at the edge is not part of the words, unless the words had one there.
  while (from < firstB && at(b.kind, from) === Kind.Sign && at(a.kind, range.from) !== Kind.Sign) from++
  while (to > lastB + 1 && at(b.kind, to - 1) === Kind.Sign && at(a.kind, range.to - 1) !== Kind.Sign) to--
  return { from, to }
}

/** Where most of an edited range stands now; null when less than a third of its letters survives in one place. */
export function changedWords(matching: Matching, range: TokenRange): TokenPlace | null {
  const whole = weight(matching.a, range.from, range.to)
  const best = clusters(matching, range).reduce<Cluster | null>(
    (top, next) => (top && top.weight >= next.weight ? top : next),
    null,
  )
  if (!best || best.weight < whole * LEAST_SHARE) return null
  const place = grow(matching, range, best)
  return {
    ...place,
    score: Math.min(MOST_SCORE, (2 * best.weight) / (whole + weight(matching.b, place.from, place.to))),
  }
}
