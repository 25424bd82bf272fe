'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { joinClasses } from '@/components/ui/join-classes'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import type { ClaimRow } from '@/lib/claims/claim'
import { formatTime } from '@/lib/messages/moments'
import { ClaimTitle } from './claim-title'
import { judged, type QueueGroup, type QueueSection } from './queue'
import type { SeenClaims } from './seen-claims'
import styles from './review-queue.module.css'

/** Claims of a group that is not for this reader to judge stay this short until more is asked for. */
const SHORT = 5

interface ReviewQueueProps {
  readonly sections: readonly QueueSection[]
  readonly seen: SeenClaims
  readonly openId: string | null
  onOpen(claimId: string): void
  onStep(step: 1 | -1): void
}

/** The claims that wait for this reader, and beneath them those that do not, each with why. */
export function ReviewQueue({ sections, seen, openId, onOpen, onStep }: ReviewQueueProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const [whole, setWhole] = useState<ReadonlySet<QueueGroup>>(new Set())

  const saidOf = (claim: ClaimRow, group: QueueGroup): string => {
    const time = formatTime(claim.lastChangedAt, timeZone, locale)
    const kind = t(`status.kind.${claim.kind}`)
    switch (group) {
      case 'changed':
        return t('review.queue.changes', { count: claim.revision - (seen[claim.id]?.revision ?? 0), time })
      case 'others':
        return t('review.queue.mine', { time })
      case 'notReady':
        return t('review.queue.notReady', {
          progress: t(`status.progress.${claim.progress}`),
          name: claim.lastChangedByName,
        })
      default:
        return t('review.queue.rest', {
          kind,
          basis: t(`status.basis.${claim.basis}`),
          isNone: String(claim.basis === 'none'),
        })
    }
  }
  const open = sections.find((section) => section.claims.some((claim) => claim.id === openId))
  const at = open?.claims.findIndex((claim) => claim.id === openId) ?? -1

  return (
    <nav className={styles.queue} aria-label={t('review.queue')}>
      <div className={`narrow ${styles.step ?? ''}`}>
        <span>
          {open && (
            <>
              <b>{t('review.queue.place', { at: at + 1, count: open.claims.length })}</b>{' '}
              <span className="dim">{t(`review.group.${open.group}.short`)}</span>
            </>
          )}
        </span>
        <span className="sp" />
        <Button variant="quiet" icon="left" aria-label={t('review.previous')} onClick={() => onStep(-1)} />
        <Button variant="quiet" icon="right" aria-label={t('review.next')} onClick={() => onStep(1)} />
      </div>
      {sections.map(({ group, claims }) => {
        const short = !judged.has(group) && !whole.has(group) && claims.length > SHORT + 1
        const shown = short ? claims.filter((claim, index) => index < SHORT || claim.id === openId) : claims
        return (
          <section
            key={group}
            aria-label={t(`review.group.${group}`)}
            className={joinClasses(styles.group, !judged.has(group) && group !== 'waiting' && styles.off)}
          >
            <h2>
              {t(`review.group.${group}`)} <span>{claims.length}</span>
            </h2>
            <ul>
              {shown.map((claim) => (
                <li key={claim.id}>
                  <button
                    type="button"
                    className={joinClasses(styles.item, claim.id === openId && styles.on)}
                    aria-current={claim.id === openId ? 'true' : undefined}
                    data-queue={claim.id}
                    onClick={() => onOpen(claim.id)}
                  >
                    <span className={styles.number} data-status={claim.status}>
                      {claim.number}
                      <Icon name={claim.status} />
                      <span className="vh">{t(`status.${claim.status}`)}</span>
                    </span>
                    <span>
                      <span className={styles.name}>
                        <ClaimTitle claim={claim} />
                      </span>
                      <span className={styles.said}>{saidOf(claim, group)}</span>
                    </span>
                  </button>
                </li>
              ))}
              {short && (
                <li>
                  <button type="button" className={styles.more} onClick={() => setWhole(new Set([...whole, group]))}>
                    {t('review.queue.more', { count: claims.length - shown.length })}
                  </button>
                </li>
              )}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}
