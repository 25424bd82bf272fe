import type { Copy } from '@/lib/articles/article'
import { arrange, type Choices } from './arrange'
import { canonical, type CanonicalReport } from './canonical'
import { compose } from './compose'
import { parseMarkdown } from './parse-markdown'
import { parseText } from './parse-text'
import { readBlocks, type ReadBlock } from './read-block'

export const copyFormats = ['text', 'markdown'] as const
export type CopyFormat = (typeof copyFormats)[number]

export interface Reading {
  blocks: ReadBlock[]
  /** A name found under the headline; offered as "Words by". */
  byline: string | null
  report: CanonicalReport
}

/** Reads a text in its format. The slow half of a preview: it depends on the text only, not on what was chosen since. */
export function read(raw: string, format: CopyFormat): Reading {
  const { blocks, byline } = format === 'markdown' ? parseMarkdown(raw) : parseText(raw)
  return { blocks: readBlocks(blocks), byline, report: canonical(raw).report }
}

const markdownSigns = /^#{1,6} \S|^(?:\*\*|__)\S.*(?:\*\*|__)$|\]\(https?:|^> \S|^```|^\[[^\]]+\]: \S/m

/** What a pasted text most likely is: plain copy rarely has a line that begins with "# " or an address in round brackets after square ones. */
export function guessFormat(raw: string): CopyFormat {
  return markdownSigns.test(raw.slice(0, 20_000)) ? 'markdown' : 'text'
}

export interface PreviewCounts {
  blocks: number
  words: number
  numbers: number
  quotes: number
  tk: number
  /** Decisions that a person should look at. */
  choices: number
}

export interface Preview {
  blocks: ReadBlock[]
  counts: PreviewCounts
  headline: string | null
}

/** All that the import screen shows of a reading under the choices made so far. */
export function preview(reading: Reading, choices: Choices): Preview {
  const blocks = arrange(reading.blocks, choices)
  const counts: PreviewCounts = { blocks: 0, words: 0, numbers: 0, quotes: 0, tk: 0, choices: 0 }
  for (const block of blocks) {
    if (block.note !== undefined && block.note !== 'tk') counts.choices++
    if (block.kind === 'leftOut') continue
    counts.blocks++
    counts.words += block.words
    counts.numbers += block.numbers.length
    counts.quotes += block.quotes
    counts.tk += block.tk.length
  }
  return { blocks, counts, headline: blocks.find((block) => block.kind === 'headline')?.text ?? null }
}

/** The copy as it would be saved now. */
export function previewedCopy(shown: Preview): Copy {
  return compose(shown.blocks)
}
