import type { BlockKind, Copy, Span } from '@/lib/articles/article'
import { codePoint, offsetIndex, type OffsetIndex, type Utf16Offset } from '@/lib/anchoring'
import { findTk } from '@/lib/articles/import/tk'

/** A stretch of text in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface ReadingSpan extends Stretch {
  readonly kind: Span['kind']
  readonly href?: string
}

export interface ReadingBlock {
  /** Place in the piece, from 0. */
  readonly index: number
  readonly kind: BlockKind
  readonly level: number
  readonly ordered: boolean
  readonly start: Utf16Offset
  readonly end: Utf16Offset
  readonly spans: readonly ReadingSpan[]
  readonly placeholders: readonly Stretch[]
}

/** A version's copy as the browser holds it: every offset in UTF-16 units. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly ReadingBlock[]
  readonly offsets: OffsetIndex
}

function clip<T extends Stretch>(stretches: readonly T[], start: number, end: number): T[] {
  return stretches
    .filter((stretch) => stretch.start < end && stretch.end > start)
    .map((stretch) => ({ ...stretch, start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }))
}

/** Turns a copy in code points into one in UTF-16 units. A block that lies outside the text is a RangeError. */
export function readingOf(copy: Copy): Reading {
  const offsets = offsetIndex(copy.text)
  const toUnits = (n: number): Utf16Offset => offsets.toUtf16(codePoint(n))
  const spans = copy.spans.map((span) => ({ ...span, start: toUnits(span.start), end: toUnits(span.end) }))
  const placeholders = findTk(copy.text)
  const blocks = copy.blocks.map((block, index) => {
    const start = toUnits(block.start)
    const end = toUnits(block.end)
    return {
      index,
      kind: block.kind,
      level: block.level ?? 1,
      ordered: block.ordered ?? false,
      start,
      end,
      spans: clip(spans, start, end),
      placeholders: clip(placeholders, start, end),
    }
  })
  return { text: copy.text, blocks, offsets }
}

/** The block that holds `offset` or begins next after it; the last one past the end. Undefined only in an empty copy. */
export function blockAt(blocks: readonly ReadingBlock[], offset: number): ReadingBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const block = blocks[middle]
    if (block && block.end < offset) low = middle + 1
    else high = middle
  }
  return blocks[low] ?? blocks.at(-1)
}
