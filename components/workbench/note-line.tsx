'use client'

import { memo } from 'react'
import { StatusMark } from '@/components/ui/status-mark'
import { useMessages } from '@/components/ui/messages-context'
import { joinClasses } from '@/components/ui/join-classes'
import type { ClaimRow } from '@/lib/claims/claim'
import styles from './margin.module.css'

interface NoteLineProps {
  readonly claim: ClaimRow
  /** Pixels from the top of the margin; null where the card covers its place, undefined in a plain list. */
  readonly top: number | null | undefined
  readonly isHovered: boolean
  onOpen(claimId: string): void
  onHover(claimId: string | null): void
}

/** One claim in two lines: what it says, then status, kind, progress. Text, not a box. */
function Line({ claim, top, isHovered, onOpen, onHover }: NoteLineProps) {
  const t = useMessages()
  const quote = claim.occurrences[0]?.quote
  return (
    <li hidden={top === null} style={typeof top === 'number' ? { transform: `translateY(${top}px)` } : undefined}>
      <button
        type="button"
        className={joinClasses(
          styles.note,
          isHovered && styles.hovered,
          claim.progress === 'approved' && styles.approved,
        )}
        data-note={claim.id}
        onClick={() => onOpen(claim.id)}
        onMouseEnter={() => onHover(claim.id)}
        onMouseLeave={() => onHover(null)}
      >
        <span className={claim.statement ? styles.first : joinClasses(styles.first, 'serif')}>
          {claim.statement ?? quote ?? t('workbench.noWords')}
        </span>
        <span className={styles.second}>
          <StatusMark status={claim.status} />
          <span>{t(`status.kind.${claim.kind}`)}</span>
          <span>{t(`status.progress.${claim.progress}`)}</span>
          {claim.priority === 'high' && <span className={styles.high}>{t('workbench.high')}</span>}
          {claim.action === 'hold' && <span>{t('status.action.hold')}</span>}
          {claim.occurrences.length > 1 && <span>{t('workbench.places', { count: claim.occurrences.length })}</span>}
        </span>
      </button>
    </li>
  )
}

export const NoteLine = memo(Line)
