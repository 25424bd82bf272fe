'use client'

import { useMemo } from 'react'
import { BlockView } from '@/components/reader/block-view'
import { marksByBlock } from '@/components/reader/marks'
import type { Reading } from '@/components/reader/reading'
import { useMessages } from '@/components/ui/messages-context'
import type { ClaimRow } from '@/lib/claims/claim'
import styles from './claim-in-copy.module.css'

interface ClaimInCopyProps {
  readonly claim: ClaimRow
  readonly reading: Reading
  readonly language: string
}

/** The blocks in which a claim stands, with its own words alone marked: the rest of the copy steps back. */
export function ClaimInCopy({ claim, reading, language }: ClaimInCopyProps) {
  const t = useMessages()
  const marks = useMemo(() => marksByBlock(reading, [claim], () => ''), [reading, claim])
  const blocks = reading.blocks.filter((block) => (marks[block.index]?.length ?? 0) > 0)
  if (blocks.length === 0)
    return <p className="mid">{t('review.lost', { quote: claim.occurrences[0]?.quote ?? '' })}</p>
  return (
    <div className={`copy ${styles.context ?? ''}`} lang={language} dir="auto">
      {blocks.map((block) => (
        <BlockView
          key={block.index}
          text={reading.text}
          block={{ ...block, kind: block.kind === 'listItem' ? 'paragraph' : block.kind }}
          marks={marks[block.index] ?? []}
          openId={claim.id}
          hoverId={null}
          pressable={false}
        />
      ))}
    </div>
  )
}
