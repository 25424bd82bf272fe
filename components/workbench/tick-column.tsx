'use client'

import { memo } from 'react'
import { Icon } from '@/components/ui/icon'
import { joinClasses } from '@/components/ui/join-classes'
import type { ClaimRow } from '@/lib/claims/claim'
import styles from './margin.module.css'

interface TickColumnProps {
  readonly claims: readonly ClaimRow[]
  readonly ticks: ReadonlyMap<string, number> | null
  readonly openId: string | null
  onOpen(claimId: string): void
  onHover(claimId: string | null): void
}

interface TickProps {
  readonly claim: ClaimRow
  readonly top: number
  readonly isOpen: boolean
  onOpen(claimId: string): void
  onHover(claimId: string | null): void
}

const Tick = memo(function Tick({ claim, top, isOpen, onOpen, onHover }: TickProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={joinClasses(styles.tick, isOpen && styles.now)}
      data-status={claim.status}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(claim.id)}
      onMouseEnter={() => onHover(claim.id)}
      onMouseLeave={() => onHover(null)}
    >
      {claim.number}
      <Icon name={claim.status} />
    </button>
  )
})

/**
 * Number and glyph of each claim, level with its words. For the pointer only: the marks in the copy and the claim list
 * say the same to a keyboard and a screen reader, and nobody wants to tab through everything three times.
 */
function Ticks({ claims, ticks, openId, onOpen, onHover }: TickColumnProps) {
  return (
    <div className={styles.ticks} aria-hidden="true">
      {ticks &&
        claims.map((claim) => {
          const top = ticks.get(claim.id)
          return top === undefined ? null : (
            <Tick
              key={claim.id}
              claim={claim}
              top={top}
              isOpen={claim.id === openId}
              onOpen={onOpen}
              onHover={onHover}
            />
          )
        })}
    </div>
  )
}

export const TickColumn = memo(Ticks)
