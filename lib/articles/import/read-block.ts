import { countWords, findNumbers, findQuotes } from './counts'
import type { DraftBlock, DraftKind } from './draft'
import { findTk, type TextRange } from './tk'

/** A block as the reader of the file left it, with all that the preview needs of its words: found once, not at every choice. */
export interface ReadBlock extends DraftBlock {
  /** The block's words and how many blocks before it say the same; stable while the text around it changes. */
  key: string
  /** The kind that the reader of the file gave it. */
  readAs: DraftKind
  words: number
  quotes: number
  numbers: TextRange[]
  tk: TextRange[]
}

/** FNV-1a over the UTF-16 units: short keys for long paragraphs. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(36)
}

export function readBlocks(blocks: readonly DraftBlock[]): ReadBlock[] {
  const seen = new Map<string, number>()
  return blocks.map((block) => {
    const words = `${hash(block.text)}.${block.text.length.toString(36)}`
    const before = seen.get(words) ?? 0
    seen.set(words, before + 1)
    return {
      ...block,
      key: `${words}.${String(before)}`,
      readAs: block.kind,
      words: countWords(block.text),
      quotes: findQuotes(block.text).length,
      numbers: findNumbers(block.text),
      tk: findTk(block.text),
    }
  })
}
