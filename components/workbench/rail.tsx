'use client'

import { memo, useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import { joinClasses } from '@/components/ui/join-classes'
import { useMessages } from '@/components/ui/messages-context'
import type { Reading } from '@/components/reader/reading'
import type { ClaimRow } from '@/lib/claims/claim'
import { codePoint } from '@/lib/anchoring'
import type { BlockPlace } from './use-margin-plan'
import styles from './rail.module.css'

interface RailProps {
  readonly reading: Reading
  readonly claims: readonly ClaimRow[]
  readonly openId: string | null
  readonly blocks: readonly BlockPlace[]
  readonly bench: { readonly current: HTMLElement | null }
  onOpen(claimId: string): void
}

/** Rail places come from the text and not from the layout, so that the server draws them where they stay. */
function shareOf(reading: Reading, start: number): number {
  return reading.text.length === 0 ? 0 : reading.offsets.toUtf16(codePoint(start)) / reading.text.length
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The share of the text above a height on the page. */
function shareAt(reading: Reading, blocks: readonly BlockPlace[], y: number): number {
  const place = blocks.find(({ bottom }) => bottom >= y) ?? blocks.at(-1)
  const block = place && reading.blocks[place.index]
  if (!place || !block) return 0
  const within = Math.min(1, Math.max(0, (y - place.top) / Math.max(1, place.bottom - place.top)))
  return (block.start + (block.end - block.start) * within) / Math.max(1, reading.text.length)
}

/** Follows the scroll without React: it moves on every frame. */
function InView({ reading, blocks, bench }: Pick<RailProps, 'reading' | 'blocks' | 'bench'>) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    let frame = 0
    const place = (): void => {
      frame = 0
      const element = bar.current
      const origin = bench.current?.getBoundingClientRect().top
      if (!element || origin === undefined || blocks.length === 0) return
      const from = shareAt(reading, blocks, 56 - origin)
      const to = shareAt(reading, blocks, window.innerHeight - 32 - origin)
      element.style.top = percent(from)
      element.style.height = percent(Math.max(0.01, to - from))
    }
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(place)
    }
    place()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', later)
      window.removeEventListener('resize', later)
    }
  }, [reading, blocks, bench])
  return <i ref={bar} className={styles.view} />
}

interface RailMarkProps {
  readonly claim: ClaimRow
  readonly share: number
  readonly isOpen: boolean
  onOpen(claimId: string): void
}

const RailMark = memo(function RailMark({ claim, share, isOpen, onOpen }: RailMarkProps) {
  const t = useMessages()
  const style = { top: percent(share), '--y': share.toFixed(4) }
  if (claim.progress === 'approved' && !isOpen)
    return <i className={joinClasses(styles.mark, styles.approved)} style={style} />
  return (
    <button
      type="button"
      tabIndex={-1}
      className={joinClasses(styles.mark, isOpen && styles.now)}
      data-status={claim.status}
      style={style}
      aria-label={t('workbench.rail.claim', { number: claim.number, status: t(`status.${claim.status}`) })}
      onClick={() => onOpen(claim.id)}
    >
      <Icon name={claim.status} />
    </button>
  )
})

function RailView({ reading, claims, openId, blocks, bench, onOpen }: RailProps) {
  const t = useMessages()
  const open = claims.filter((claim) => claim.progress !== 'approved').length
  return (
    <nav className={styles.rail} aria-label={t('workbench.rail')}>
      <span className={styles.label}>
        <b>{open}</b>
        <br />
        {t('workbench.rail.open')}
      </span>
      <span className={styles.track}>
        <span className={styles.spine} />
        {reading.blocks.map((block) =>
          block.kind === 'subhead' ? (
            <i
              key={block.index}
              className={styles.heading}
              style={{ top: percent(block.start / Math.max(1, reading.text.length)) }}
            />
          ) : null,
        )}
        <InView reading={reading} blocks={blocks} bench={bench} />
        {claims.map((claim) => {
          const start = claim.occurrences[0]?.start
          return start === undefined ? null : (
            <RailMark
              key={claim.id}
              claim={claim}
              share={shareOf(reading, start)}
              isOpen={claim.id === openId}
              onOpen={onOpen}
            />
          )
        })}
      </span>
    </nav>
  )
}

export const Rail = memo(RailView)
