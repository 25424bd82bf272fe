import { at } from './integers'
import { segmenter } from './segmenters'
import { Gap, Kind, type Tokens } from './tokens'

/** The longest run of ideographs that is cut into words at once, in tokens; longer ones are cut in slices. */
const SLICE = 2000

/** Calls `visit` for the words of scripts without spaces, as token ranges, wherever a run of them holds an edit. */
function forEachEditedWord(
  tokens: Tokens,
  kept: (i: number) => boolean,
  visit: (from: number, to: number) => void,
): void {
  for (let i = 0; i < tokens.count;) {
    if (at(tokens.kind, i) !== Kind.Ideograph) {
      i++
      continue
    }
    const from = i
    let edited = false
    do {
      if (!kept(i)) edited = true
      i++
    } while (
      i < tokens.count &&
      i - from < SLICE &&
      at(tokens.kind, i) === Kind.Ideograph &&
      at(tokens.gap, i) === Gap.None
    )
    if (!edited) continue
    const offset = at(tokens.start, from)
    let first = from
    for (const { index, segment } of segmenter('word').segment(tokens.text.slice(offset, at(tokens.end, i - 1)))) {
      const end = offset + index + segment.length
      let last = first
      while (last < i && at(tokens.end, last) <= end) last++
      if (last > first) visit(first, last)
      first = last
    }
  }
}

/**
 * Drops from `partner` (for each token of `a` its counterpart in `b`, or -1) the ideographs whose word was edited, on
 * either side: a reader of Chinese or Japanese sees words change, not strokes of them. `back` is the same, read from `b`.
 */
export function keepWholeWords(a: Tokens, b: Tokens, partner: Int32Array, back: Int32Array): void {
  const drop = (tokens: Tokens, there: Int32Array, other: Int32Array): boolean => {
    let dropped = false
    forEachEditedWord(
      tokens,
      (i) => at(there, i) !== -1,
      (from, to) => {
        let whole = true
        for (let i = from; i < to; i++) whole &&= at(there, i) !== -1
        if (whole) return
        for (let i = from; i < to; i++) {
          const counterpart = at(there, i)
          if (counterpart === -1) continue
          there[i] = -1
          other[counterpart] = -1
          dropped = true
        }
      },
    )
    return dropped
  }
  for (let round = 0; round < 3; round++) {
    const inA = drop(a, partner, back)
    const inB = drop(b, back, partner)
    if (!inA && !inB) return
  }
}
