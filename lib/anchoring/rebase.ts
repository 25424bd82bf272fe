import { align, type AlignOptions, type Alignment } from './align'
import type { Anchored, Candidate } from './anchored'
import { changedWords, type TokenPlace } from './changed-words'
import { contextFlag } from './context-flag'
import { OpenWords } from './find-words'
import { ceilToGrapheme, floorToGrapheme, isGraphemeBoundary, snapRange } from './graphemes'
import { at } from './integers'
import { replacedSlot } from './replaced-slot'
import { sameWords } from './same-words'
import { Suggestions } from './suggest'
import { tokenRange, type TokenRange } from './token-range'
import { wordAt } from './tokens'
import { Twins } from './twins'
import { utf16, type Utf16Offset, type Utf16Range } from './units'

/** The words are the same and only their type differs: quotes, hyphens, white space, composed letters. */
const RETYPED = 0.98

/** The words are untouched where everything beside them was rewritten. */
const DOUBTFUL = 0.6

export type RebaseOptions = AlignOptions

/** Everything that the ranges of one pair of texts share; what only some of them need is made when first asked for. */
class Rebase {
  private readonly open: OpenWords
  private readonly twins: Twins
  private readonly suggestions: Suggestions

  constructor(
    private readonly from: string,
    private readonly to: string,
    private readonly alignment: Alignment,
  ) {
    this.open = new OpenWords(alignment.matching, alignment.dictionary.size)
    this.twins = new Twins(alignment)
    this.suggestions = new Suggestions(alignment.matching.b, alignment.dictionary.size)
  }

  private candidate({ from, to, score }: TokenPlace): Candidate {
    const { b } = this.alignment.matching
    return {
      start: floorToGrapheme(this.to, utf16(at(b.start, from))),
      end: ceilToGrapheme(this.to, utf16(at(b.end, to - 1))),
      score,
    }
  }

  /** Where a range that begins or ends inside a word begins or ends, if that word is still the edge of it. */
  private cutEdges(range: TokenRange, { from, to }: TokenPlace): { start?: Utf16Offset; end?: Utf16Offset } {
    const { a, b, toB } = this.alignment.matching
    const stays = (i: number, j: number): boolean => at(toB, i) === j && wordAt(a, i) === wordAt(b, j)
    const start = utf16(at(b.start, from) + range.headCut)
    const end = utf16(Math.max(0, at(b.end, to - 1) - range.tailCut))
    return {
      ...(range.headCut > 0 && stays(range.from, from) && isGraphemeBoundary(this.to, start) && { start }),
      ...(range.tailCut > 0 && stays(range.to - 1, to - 1) && isGraphemeBoundary(this.to, end) && { end }),
    }
  }

  private lostAt(range: TokenRange | null, offset: number): Anchored {
    const { a, b, toB } = this.alignment.matching
    let i = range ? range.from - 1 : -1
    while (i >= 0 && at(toB, i) === -1) i--
    const near = i >= 0 ? at(toB, i) : 0
    const point = range === null ? Math.min(offset, this.to.length) : i >= 0 ? at(b.end, near) : 0
    const start = floorToGrapheme(this.to, utf16(point))
    const [like] = range ? this.suggestions.like(a, range, near, 1) : []
    return { state: 'lost', start, end: start, score: 0, ...(like && { runnerUp: this.candidate(like) }) }
  }

  /** Words that have all their counterparts side by side. */
  private untouched(quote: string, range: TokenRange): Anchored | null {
    const { matching } = this.alignment
    const same = sameWords(matching, range)
    if (!same) return null
    const start = utf16(same.start)
    const end = utf16(same.end)
    if (!isGraphemeBoundary(this.to, start) || !isGraphemeBoundary(this.to, end)) {
      return {
        state: 'changed',
        start: floorToGrapheme(this.to, start),
        end: ceilToGrapheme(this.to, end),
        score: RETYPED,
      }
    }
    if (same.bond === 'weak') return { state: 'changed', start, end, score: DOUBTFUL }
    const score = this.to.slice(start, end) === quote ? 1 : RETYPED
    if (same.bond === 'inOrder') {
      const length = range.to - range.from
      const twin = this.twins.added(range.from, same.from, length)
      if (twin !== -1)
        return {
          state: 'ambiguous',
          start,
          end,
          score,
          runnerUp: this.candidate({ from: twin, to: twin + length, score }),
        }
      if (this.twins.hasDeleted(range.from, same.from, length)) return { state: 'ambiguous', start, end, score }
    }
    const context = contextFlag(this.alignment, range, same)
    return { state: same.bond === 'moved' ? 'moved' : 'exact', start, end, score, ...(context && { context }) }
  }

  /** Words that were deleted beside a copy of themselves: the copy that is left may be either. */
  private twinLeft(range: TokenRange): Anchored | null {
    const { matching } = this.alignment
    const length = range.to - range.from
    for (let i = range.from; i < range.to; i++) if (at(matching.toB, i) !== -1) return null
    const twin = this.twins.surviving(range.from, length)
    return twin === -1 ? null : { state: 'ambiguous', ...this.candidate({ from: twin, to: twin + length, score: 1 }) }
  }

  private foundElsewhere(quote: string, range: TokenRange): Anchored | null {
    const [best, second] = this.open.find(range)
    if (!best) return null
    const { b } = this.alignment.matching
    const start = utf16(at(b.start, best.from) + range.headCut)
    const end = utf16(Math.max(start, at(b.end, best.to - 1) - range.tailCut))
    const score = this.to.slice(start, end) === quote ? 1 : RETYPED
    if (start === end || !isGraphemeBoundary(this.to, start) || !isGraphemeBoundary(this.to, end)) return null
    if (second && second.context * 2 > best.context) {
      return { state: 'ambiguous', start, end, score, runnerUp: this.candidate({ ...second, score }) }
    }
    const context = contextFlag(this.alignment, range, best)
    return { state: 'moved', start, end, score, ...(context && { context }) }
  }

  anchor({ start, end }: Utf16Range): Anchored {
    const snapped = snapRange(this.from, start, end)
    const range = snapped && tokenRange(this.alignment.matching.a, snapped.start, snapped.end)
    if (!snapped || !range) return this.lostAt(null, start)
    const quote = this.from.slice(snapped.start, snapped.end)
    const found = this.untouched(quote, range) ?? this.twinLeft(range)
    if (found) return found
    const { matching } = this.alignment
    const changed = changedWords(matching, range)
    if (changed) return { state: 'changed', ...this.candidate(changed), ...this.cutEdges(range, changed) }
    const elsewhere = this.foundElsewhere(quote, range)
    if (elsewhere) return elsewhere
    const slot = replacedSlot(matching, range)
    if (slot) return { state: 'changed', ...this.candidate(slot) }
    return this.lostAt(range, start)
  }
}

/**
 * Says for each range of `from` where it stands in `to`: one answer per range, in the order given, offsets in UTF-16 units.
 * Ranges are snapped first (blanks trimmed, whole graphemes); a range of blanks alone is `lost`. Every answer lies within
 * `to`, never cuts a grapheme, and is the same each time. Throws RangeError for a range outside `from`.
 * Costs tens of milliseconds for 10,000 words and up to 1.5 s for the worst pairs of 100,000: see `rebaseInWorker`.
 */
export function rebase(
  from: string,
  to: string,
  ranges: readonly Utf16Range[],
  options: RebaseOptions = {},
): Anchored[] {
  const work = new Rebase(from, to, align(from, to, options))
  return ranges.map((range) => work.anchor(range))
}
