import type { Block, Copy, Span } from '@/lib/articles/article'
import { codePointLength, offsetIndex, utf16 } from '@/lib/anchoring/units'
import type { DraftBlock } from './draft'

/** What parts two blocks in the canonical text. */
export const BLOCK_BREAK = '\n\n'

function isKept(block: DraftBlock): block is DraftBlock & { kind: Block['kind'] } {
  return block.kind !== 'leftOut' && block.text !== ''
}

/**
 * One canonical text out of the blocks that are not left out, with stand-off blocks and spans.
 * In: spans in UTF-16 units of their block. Out: all offsets in code points of the text.
 */
export function compose(drafts: readonly DraftBlock[]): Copy {
  const kept = drafts.filter(isKept)
  const blocks: Block[] = []
  const spans: Span[] = []
  let start = 0
  for (const draft of kept) {
    const index = draft.spans.length > 0 ? offsetIndex(draft.text) : null
    for (const span of draft.spans) {
      if (!index) break
      spans.push({
        ...span,
        start: start + index.toCodePoint(utf16(span.start)),
        end: start + index.toCodePoint(utf16(span.end)),
      })
    }
    const end = start + codePointLength(draft.text)
    const { kind, level, ordered } = draft
    blocks.push({ kind, ...(level === undefined ? {} : { level }), ...(ordered ? { ordered } : {}), start, end })
    start = end + BLOCK_BREAK.length
  }
  return { text: kept.map((draft) => draft.text).join(BLOCK_BREAK), blocks, spans }
}
