export const blockKinds = ['headline', 'standfirst', 'subhead', 'paragraph', 'listItem', 'quote', 'caption'] as const
export type BlockKind = (typeof blockKinds)[number]

/** A stand-off block over a version's text. Offsets in code points, sorted, not overlapping. */
export interface Block {
  kind: BlockKind
  /** Depth of a subhead (1 to 3) or list item (1 to 6). */
  level?: number
  /** A numbered list's item. */
  ordered?: boolean
  start: number
  end: number
}

/** Stand-off emphasis or link over a version's text. Offsets in code points. */
export interface Span {
  kind: 'emphasis' | 'strong' | 'link'
  /** http, https or mailto; only on links. */
  href?: string
  start: number
  end: number
}

/** One canonical text with its blocks and spans. */
export interface Copy {
  text: string
  blocks: Block[]
  spans: Span[]
}

export interface VersionRow extends Copy {
  id: string
  number: number
  createdByName: string
  /** ISO 8601, UTC. */
  createdAt: string
  /** Set once a sign-off froze it. */
  reviewedSlug: string | null
}

export interface ArticleRow {
  id: string
  workingTitle: string
  language: string
  author: string | null
  /** ISO 8601, UTC. */
  deadline: string | null
  isDemo: boolean
  revision: number
  /** Sequence of the last event; where a live reader goes on from. */
  sequence: number
}
