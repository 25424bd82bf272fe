import { Fragment, memo, type ReactNode } from 'react'
import type { BlockKind } from '@/lib/articles/article'
import { BlockView } from './block-view'
import { concerns, type MarksByBlock } from './marks'
import type { Reading, ReadingBlock } from './reading'
import styles from './copy-view.module.css'

export interface CopyViewProps {
  readonly reading: Reading
  readonly marks: MarksByBlock
  /** BCP 47, of the copy. */
  readonly language: string
  readonly openId?: string | null
  readonly hoverId?: string | null
  /** The names that stand beside some kinds of block. */
  readonly blockNames?: Partial<Record<BlockKind, string>>
  readonly pressable?: boolean
}

/** List items that follow one another are one list; every other block stands alone. */
function gather(blocks: readonly ReadingBlock[]): ReadingBlock[][] {
  const groups: ReadingBlock[][] = []
  for (const block of blocks) {
    const before = groups.at(-1)?.at(-1)
    if (before?.kind === 'listItem' && block.kind === 'listItem' && before.ordered === block.ordered)
      groups.at(-1)?.push(block)
    else groups.push([block])
  }
  return groups
}

function Copy({
  reading,
  marks,
  language,
  openId = null,
  hoverId = null,
  blockNames = {},
  pressable = true,
}: CopyViewProps): ReactNode {
  const show = (block: ReadingBlock): ReactNode => {
    const own = marks[block.index] ?? []
    return (
      <BlockView
        key={block.index}
        text={reading.text}
        block={block}
        marks={own}
        openId={concerns(own, openId) ? openId : null}
        hoverId={concerns(own, hoverId) ? hoverId : null}
        name={blockNames[block.kind]}
        pressable={pressable}
      />
    )
  }
  return (
    <div className={`copy ${styles.copy}`} lang={language} dir="auto">
      {gather(reading.blocks).map((group) => {
        const first = group[0]
        if (!first) return null
        const shown = group.map(show)
        if (first.kind !== 'listItem') return <Fragment key={first.index}>{shown}</Fragment>
        return first.ordered ? <ol key={first.index}>{shown}</ol> : <ul key={first.index}>{shown}</ul>
      })}
    </div>
  )
}

/** The whole copy with its highlights, on the server or in the browser. Text nodes hold the version's text and nothing else. */
export const CopyView = memo(Copy)
