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
          if (top === undefined) return null
          return (
            <button
              key={claim.id}
              type="button"
              tabIndex={-1}
              className={joinClasses(styles.tick, claim.id === openId && styles.now)}
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
        })}
    </div>
  )
}

export const TickColumn = memo(Ticks)
