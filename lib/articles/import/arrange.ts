import type { DraftKind } from './draft'
import type { ReadBlock } from './read-block'

/** What a person chose in the preview. It survives new typing above or below, because a block is known by its words. */
export interface Choices {
  /** Chosen kind by the block's key. */
  kinds: Readonly<Record<string, DraftKind>>
  /** The headline stays where it stood in the file. */
  keepOrder: boolean
}

export const noChoices: Choices = { kinds: {}, keepOrder: false }

function asKind(block: ReadBlock, kind: DraftKind): ReadBlock {
  const { level: _level, ordered: _ordered, note, ...rest } = block
  const level = kind === 'subhead' || kind === 'listItem' ? { level: block.kind === kind ? (block.level ?? 1) : 1 } : {}
  const ordered = kind === 'listItem' && block.ordered ? { ordered: true } : {}
  const kept = kind === block.readAs || note === 'htmlAsText' ? { note } : {}
  return { ...rest, kind, ...level, ...ordered, ...kept }
}

/** Where the headline stands when nothing in front of it but standfirsts and what is left out keeps it from being first; -1 otherwise. */
function lateHeadline(blocks: readonly ReadBlock[]): number {
  const at = blocks.findIndex((block) => block.kind === 'headline')
  const before = blocks.slice(0, Math.max(at, 0))
  const movable = before.every((block) => block.kind === 'standfirst' || block.kind === 'leftOut')
  return movable && before.some((block) => block.kind === 'standfirst') ? at : -1
}

/** Lays a person's choices over what was read, and sets the headline in front of a standfirst that stood before it. */
export function arrange(read: readonly ReadBlock[], choices: Choices): ReadBlock[] {
  const blocks = read.map((block) => asKind(block, choices.kinds[block.key] ?? block.kind))
  const at = lateHeadline(blocks)
  const headline = blocks[at]
  if (headline) {
    headline.note = choices.keepOrder ? 'headlineSecond' : 'headlineMoved'
    if (!choices.keepOrder) {
      blocks.splice(at, 1)
      blocks.unshift(headline)
    }
  }
  let headlines = 0
  for (const block of blocks) {
    if (block.kind === 'headline' && ++headlines > 1) block.note = 'extraHeadline'
    if (block.note === undefined && block.kind !== 'leftOut' && block.tk.length > 0) block.note = 'tk'
  }
  return blocks
}
