import type { AnchorState, ContextFlag } from '../anchored'

/** What is to become of one marked range: its state, and the flag that its surroundings raise, if any. */
export type Fate = AnchorState | readonly ['exact' | 'moved', ContextFlag]

/**
 * Two drafts with the same ranges marked in both: `⟦a:400,000⟧`. A range that is marked only in `from` is to be lost, or
 * ambiguous at any place. Marks do not nest.
 */
export interface Case {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly fates: Readonly<Record<string, Fate>>
}

export interface Marked {
  readonly text: string
  readonly ranges: ReadonlyMap<string, { readonly start: number; readonly end: number }>
}

/** Takes the marks out of a draft. */
export function readMarks(draft: string): Marked {
  const ranges = new Map<string, { start: number; end: number }>()
  let text = ''
  let last = 0
  for (const match of draft.matchAll(/⟦(\w+):([^⟧]*)⟧/g)) {
    const [whole, key = '', words = ''] = match
    text += draft.slice(last, match.index)
    ranges.set(key, { start: text.length, end: text.length + words.length })
    text += words
    last = match.index + whole.length
  }
  return { text: text + draft.slice(last), ranges }
}
