import { lastWordStart } from './last-word'

/** A stretch of text in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where one occurrence of a claim stands, in UTF-16 units of the whole text. */
export interface Placed extends Stretch {
  readonly claimId: string
}

/** Words under one and the same set of marks. */
export interface Segment<M extends Placed> extends Stretch {
  /** The marks over these words, innermost (shortest) first; empty for plain text. */
  readonly marks: readonly M[]
  /** The marks whose last word this is, innermost first: it carries the glyph of one of them. */
  readonly ends: readonly M[]
}

/** Shortest first, so that a click finds the innermost; then the later start, then by id, so that the order is total. */
export function innermostFirst(a: Placed, b: Placed): number {
  return (
    a.end - a.start - (b.end - b.start) ||
    b.start - a.start ||
    (a.claimId < b.claimId ? -1 : a.claimId > b.claimId ? 1 : 0)
  )
}

/**
 * Cuts `[start, end)` of the text into flat segments: at every boundary of a mark, before each mark's last word,
 * and at `cuts` (emphasis, TK). Joined together the segments are the text again; none is empty.
 */
export function segmentsOf<M extends Placed>(
  text: string,
  start: number,
  end: number,
  marks: readonly M[],
  cuts: readonly number[] = [],
): Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .toSorted(innermostFirst)
  const endingAt = new Map<number, M[]>()
  const edges = new Set<number>([start, end])
  const cut = (at: number): void => {
    if (at > start && at < end) edges.add(at)
  }
  for (const mark of inside) {
    cut(mark.start)
    cut(mark.end)
    if (mark.end > end) continue
    cut(lastWordStart(text, Math.max(start, mark.start), mark.end))
    endingAt.set(mark.end, [...(endingAt.get(mark.end) ?? []), mark])
  }
  cuts.forEach(cut)
  const sorted = [...edges].sort((a, b) => a - b)
  const segments: Segment<M>[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]
    const to = sorted[i + 1]
    if (from === undefined || to === undefined) continue
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to)
    segments.push({ start: from, end: to, marks: over, ends: endingAt.get(to) ?? [] })
  }
  return segments
}

/** Neighbouring segments under the same marks: one element on the page, so that a line of dashes runs without a seam. */
export interface Run<M extends Placed> extends Stretch {
  readonly marks: readonly M[]
  readonly segments: readonly Segment<M>[]
  /** The claim that is reached by Tab here; one run per claim and text. */
  readonly tabStop: M | null
}

function sameMarks(a: readonly Placed[], b: readonly Placed[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i])
}

/**
 * Joins segments into runs and gives each claim one tab stop: the first run of its own, or the next one
 * where a shorter claim begins at the same word. `isStop` says which marks may have one.
 */
export function runsOf<M extends Placed>(segments: readonly Segment<M>[], isStop: (mark: M) => boolean): Run<M>[] {
  const groups: Segment<M>[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    const before = last?.[0]
    if (last && before && sameMarks(before.marks, segment.marks)) last.push(segment)
    else groups.push([segment])
  }
  const placed = new Set<string>()
  return groups.flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    if (!first || !last) return []
    const tabStop = first.marks.find((mark) => isStop(mark) && !placed.has(mark.claimId)) ?? null
    if (tabStop) placed.add(tabStop.claimId)
    return [{ start: first.start, end: last.end, marks: first.marks, segments: group, tabStop }]
  })
}

/** Marks that have a shorter one inside or across them: their line runs in the lower lane from end to end. */
export function outerMarks<M extends Placed>(segments: readonly Segment<M>[]): Set<M> {
  const outer = new Set<M>()
  for (const { marks } of segments) marks.slice(1).forEach((mark) => outer.add(mark))
  return outer
}
