import { blockAt, type Reading } from '@/components/reader/reading'
import { codePoint } from '@/lib/anchoring'
import type { BlockKind } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'

export interface Place {
  readonly kind: BlockKind
  /** Which paragraph of the piece it is, from 1; null for blocks that are not counted. */
  readonly paragraph: number | null
  /** The subhead above it. */
  readonly subhead: string | null
}

/** Where in the piece a claim stands first; null when its words are not in the version. */
export function placeOf(claim: ClaimRow, reading: Reading): Place | null {
  const first = claim.occurrences.find((occurrence) => occurrence.state !== 'lost')
  if (!first) return null
  const block = blockAt(reading.blocks, reading.offsets.toUtf16(codePoint(first.start)))
  if (!block) return null
  const before = reading.blocks.slice(0, block.index)
  const subhead = before.findLast((other) => other.kind === 'subhead')
  return {
    kind: block.kind,
    paragraph: block.kind === 'paragraph' ? before.filter((other) => other.kind === 'paragraph').length + 1 : null,
    subhead: subhead ? reading.text.slice(subhead.start, subhead.end) : null,
  }
}
