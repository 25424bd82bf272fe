import type { DraftKind, DraftNote } from './draft'
import type { ReadBlock } from './read-block'

/** What a person chose in the preview. It survives new typing above or below, because a block is known by its words. */
export interface Choices {
  /** Chosen kind by the block's key. */
  kinds: Readonly<Record<string, DraftKind>>
  /** The headline stays where it stood in the file. */
  keepOrder: boolean
}

export const noChoices: Choices = { kinds: {}, keepOrder: false }

function withNote(block: ReadBlock, note: DraftNote | undefined): ReadBlock {
  return block.note === note ? block : { ...block, note }
}

function asKind(block: ReadBlock, kind: DraftKind): ReadBlock {
  if (kind === block.kind) return block
  const { level: _level, ordered: _ordered, note, ...rest } = block
  const level = kind === 'subhead' || kind === 'listItem' ? { level: 1 } : {}
  return { ...rest, kind, ...level, ...(note === 'htmlAsText' ? { note } : {}) }
}

/** Where the headline stands when nothing in front of it but standfirsts and what is left out keeps it from being first; -1 otherwise. */
function lateHeadline(blocks: readonly ReadBlock[]): number {
  const at = blocks.findIndex((block) => block.kind === 'headline')
  const before = blocks.slice(0, Math.max(at, 0))
  const movable = before.every((block) => block.kind === 'standfirst' || block.kind === 'leftOut')
  return movable && before.some((block) => block.kind === 'standfirst') ? at : -1
}

/**
 * Lays a person's choices over what was read, and sets the headline in front of a standfirst that stood before it.
 * Blocks that nothing happened to come back as the same objects, so that a long preview redraws only what changed.
 */
export function arrange(read: readonly ReadBlock[], choices: Choices): ReadBlock[] {
  const blocks = read.map((block) => asKind(block, choices.kinds[block.key] ?? block.kind))
  const at = lateHeadline(blocks)
  let headlines = 0
  const noted = blocks.map((block, i) => {
    if (i === at) {
      headlines++
      return withNote(block, choices.keepOrder ? 'headlineSecond' : 'headlineMoved')
    }
    if (block.kind === 'headline' && ++headlines > 1) return withNote(block, 'extraHeadline')
    const hasTk = block.note === undefined && block.kind !== 'leftOut' && block.tk.length > 0
    return hasTk ? withNote(block, 'tk') : block
  })
  const headline = noted[at]
  if (headline && !choices.keepOrder) {
    noted.splice(at, 1)
    noted.unshift(headline)
  }
  return noted
}
