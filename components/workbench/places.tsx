'use client'

import { codePoint } from '@/lib/anchoring'
import { blockAt } from '@/components/reader/reading'
import { useMessages } from '@/components/ui/messages-context'
import type { ClaimRow } from '@/lib/claims/claim'
import { useBench } from './bench-context'
import styles from './card.module.css'

/** Where the claim stands, by the names of its blocks; each leads there. */
export function Places({ claim }: { claim: ClaimRow }) {
  const t = useMessages()
  const { reading, goTo } = useBench()
  const nameOf = (start: number): string => {
    const block = blockAt(reading.blocks, reading.offsets.toUtf16(codePoint(start)))
    if (!block) return ''
    const paragraph = reading.blocks.filter((other) => other.kind === 'paragraph' && other.index <= block.index).length
    return block.kind === 'paragraph' ? t('claim.paragraph', { number: paragraph }) : t(`claim.block.${block.kind}`)
  }
  if (claim.occurrences.length === 0) return <span>{t('claim.places.none')}</span>
  return (
    <span>
      {t('claim.places', { count: claim.occurrences.length })}{' '}
      {claim.occurrences.map((occurrence, index) => (
        <span key={occurrence.id}>
          {index > 0 && ', '}
          <button type="button" className={styles.link} onClick={() => goTo(claim.id, occurrence.id)}>
            {nameOf(occurrence.start)}
          </button>
        </span>
      ))}
    </span>
  )
}
