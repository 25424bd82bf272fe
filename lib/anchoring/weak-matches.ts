import { at } from './integers'
import { Bond, inOrder, runs, runWeight, type Matching, type Run } from './matching'
import { weight } from './tokens'

/** A run of this many words and letters never comes about by chance, however much was rewritten around it. */
const SURE_TOKENS = 6
const SURE_WEIGHT = 28

interface Held {
  readonly run: Run
  readonly weight: number
  /** Letters replaced between the run before and this one, the longer of both sides. */
  readonly before: number
}

function isSure(matching: Matching, run: Run, letters: number): boolean {
  if (run.length >= SURE_TOKENS && letters >= SURE_WEIGHT) return true
  for (let k = 0; k < run.length; k++) if (at(matching.bond, run.a + k) === Bond.Sentence) return true
  return false
}

/**
 * Marks as weak the runs that are outweighed by the edits on both sides of them. An edit script keeps every word it can,
 * so in a rewritten sentence it joins a "the" or a "12" that have nothing to do with each other.
 */
export function weakenMatches(matching: Matching): void {
  const { a, b } = matching
  const kept: Held[] = []
  let aEnd = 0
  let bEnd = 0
  const drop = (run: Run): void => {
    for (let k = 0; k < run.length; k++) matching.bond[run.a + k] = Bond.Weak
  }
  const edited = (run: { a: number; b: number }): number => {
    const last = kept.at(-1)
    const aFrom = last ? last.run.a + last.run.length : 0
    const bFrom = last ? last.run.b + last.run.length : 0
    return Math.max(weight(a, aFrom, run.a), weight(b, bFrom, run.b))
  }
  for (const run of [...runs(matching, inOrder), { a: a.count, b: b.count, length: 0 }]) {
    let before = Math.max(weight(a, aEnd, run.a), weight(b, bEnd, run.b))
    for (let last = kept.at(-1); last && before > 0; last = kept.at(-1)) {
      const outweighed = last.before > 0 && last.weight <= last.before && last.weight <= before
      if (!outweighed || isSure(matching, last.run, last.weight)) break
      drop(last.run)
      kept.pop()
      before = edited(run)
    }
    kept.push({ run, weight: runWeight(matching, run), before })
    aEnd = run.a + run.length
    bEnd = run.b + run.length
  }
}
