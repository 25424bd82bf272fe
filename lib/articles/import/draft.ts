import type { BlockKind, Span } from '@/lib/articles/article'

/** Why a block stands as it does; the preview says it beside the block. */
export type DraftNote =
  'headlineMoved' | 'headlineSecond' | 'extraHeadline' | 'furniture' | 'byline' | 'frontMatter' | 'htmlAsText' | 'tk'

/** A kind as the preview offers it: any kind of block, or left out of the copy. */
export type DraftKind = BlockKind | 'leftOut'

/** A block before it is saved. Offsets of its spans are UTF-16 units of its own text. */
export interface DraftBlock {
  kind: DraftKind
  /** Depth of a subhead (1 to 3) or list item (1 to 6). */
  level?: number
  ordered?: boolean
  text: string
  spans: Span[]
  note?: DraftNote
}

/** What a reader made of a text, in the order of the file. */
export interface Draft {
  blocks: DraftBlock[]
  /** A name found under the headline; offered as "Words by". */
  byline: string | null
}

/** A link's address if it is one that a reader may follow: http, https or mailto; null otherwise. */
export function safeHref(raw: string): string | null {
  if (raw.length > 2000) return null
  try {
    const url = new URL(raw)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
