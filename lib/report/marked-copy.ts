import { codePoint, offsetIndex } from '@/lib/anchoring'
import type { Block, BlockKind, Span } from '@/lib/articles/article'
import { outerMarks, segmentsOf, type Placed, type Segment, type Stretch } from '@/lib/articles/segments'
import type { VerificationStatus } from '@/lib/claims/claim'
import type { Snapshot } from '@/lib/review/snapshot'
import { safeAddress } from './safe-address'

/** One occurrence of a claim in the copy. Offsets in UTF-16 units. */
export interface CopyMark extends Placed {
  readonly number: number
  readonly status: VerificationStatus
  /** From 1, in text order. */
  readonly occurrence: number
}

/** Words that look the same throughout. */
export interface Piece {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
  /** Checked: http, https or mailto. */
  readonly href: string | null
  /** The mark whose last word this is. */
  readonly glyph: CopyMark | null
}

/** Words under one set of marks: one element on the page, so that a line of dashes runs without a seam. */
export interface MarkedRun {
  /** Innermost first; empty for plain text. */
  readonly marks: readonly CopyMark[]
  readonly pieces: readonly Piece[]
  /** Marks that begin here. */
  readonly opens: readonly CopyMark[]
  /** Marks that end here. */
  readonly closes: readonly CopyMark[]
  /** The innermost mark has a shorter one inside it elsewhere: its line runs in the lower lane. */
  readonly isAround: boolean
}

export interface MarkedBlock {
  readonly kind: BlockKind
  readonly level: number
  readonly ordered: boolean
  readonly runs: readonly MarkedRun[]
}

type Located<T> = T & Stretch

function pieceOf(text: string, segment: Segment<CopyMark>, spans: readonly Located<Span>[]): Piece {
  const over = spans.filter((span) => span.start <= segment.start && span.end >= segment.end)
  return {
    text: text.slice(segment.start, segment.end),
    emphasis: over.some((span) => span.kind === 'emphasis'),
    strong: over.some((span) => span.kind === 'strong'),
    href: safeAddress(over.find((span) => span.kind === 'link')?.href),
    glyph: segment.ends[0] ?? null,
  }
}

function sameMarks(a: readonly CopyMark[], b: readonly CopyMark[]): boolean {
  return a.length === b.length && a.every((mark, index) => mark === b[index])
}

function runsIn(
  text: string,
  block: Located<Block>,
  marks: readonly CopyMark[],
  spans: readonly Located<Span>[],
): MarkedRun[] {
  const segments = segmentsOf(
    text,
    block.start,
    block.end,
    marks,
    spans.flatMap(({ start, end }) => [start, end]),
  )
  const outer = outerMarks(segments)
  const groups: Segment<CopyMark>[][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    if (group?.[0] && sameMarks(group[0].marks, segment.marks)) group.push(segment)
    else groups.push([segment])
  }
  return groups.flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    if (!first || !last) return []
    const [innermost, ...around] = first.marks
    return [
      {
        marks: first.marks,
        pieces: group.map((segment) => pieceOf(text, segment, spans)),
        opens: first.marks.filter((mark) => mark.start === first.start),
        closes: first.marks.filter((mark) => mark.end === last.end),
        isAround: innermost !== undefined && around.length === 0 && outer.has(innermost),
      },
    ]
  })
}

/** The copy with its claims, block by block. Joined together, the pieces of a block are its text. */
export function markedCopy({ copy, claims }: Pick<Snapshot, 'copy' | 'claims'>): MarkedBlock[] {
  const offsets = offsetIndex(copy.text)
  const place = <T extends Stretch>(what: T): T => ({
    ...what,
    start: offsets.toUtf16(codePoint(what.start)),
    end: offsets.toUtf16(codePoint(what.end)),
  })
  const spans = copy.spans.map(place)
  const marks = claims.flatMap(({ number, status, occurrences }) =>
    occurrences.map(({ start, end }, index) =>
      place({ claimId: String(number), number, status, occurrence: index + 1, start, end }),
    ),
  )
  return copy.blocks.map(place).map((block) => ({
    kind: block.kind,
    level: block.level ?? 1,
    ordered: block.ordered ?? false,
    runs: runsIn(
      copy.text,
      block,
      marks.filter((mark) => mark.start < block.end && mark.end > block.start),
      spans.filter((span) => span.start < block.end && span.end > block.start),
    ),
  }))
}

/** List items that follow one another are one list; every other block stands alone. */
export function groupBlocks(blocks: readonly MarkedBlock[]): (readonly [MarkedBlock, ...MarkedBlock[]])[] {
  const groups: [MarkedBlock, ...MarkedBlock[]][] = []
  for (const block of blocks) {
    const before = groups.at(-1)
    if (before?.[0].kind === 'listItem' && block.kind === 'listItem' && before[0].ordered === block.ordered)
      before.push(block)
    else groups.push([block])
  }
  return groups
}
