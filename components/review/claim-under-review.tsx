'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { EventList } from '@/components/history/event-list'
import type { Reading } from '@/components/reader/reading'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { StatusMark } from '@/components/ui/status-mark'
import { Stamp } from '@/components/ui/stamp'
import type { ClaimRow } from '@/lib/claims/claim'
import type { ClaimDetail } from '@/lib/review/queries'
import { formatMoment } from '@/lib/messages/moments'
import { ClaimInCopy } from './claim-in-copy'
import { EvidenceRead } from './evidence-read'
import { placeOf } from './place-words'
import type { Look } from './seen-claims'
import { sinceLook } from './since'
import styles from './claim-under-review.module.css'

interface ClaimUnderReviewProps {
  readonly claim: ClaimRow
  /** Null while it is being read. */
  readonly detail: ClaimDetail | null
  readonly reading: Reading
  readonly language: string
  readonly articleId: string
  readonly readerId: string
  readonly look: Look | undefined
  /** Place in the piece, from 1. */
  readonly position: number
  readonly total: number
  /** What stands above everything else: that somebody changed it meanwhile, that a write came second. */
  readonly notice: ReactNode
  readonly notes: ReactNode
}

/** Finding first, then what is new to the reader, then what it rests on: the order in which a reviewer asks. */
export function ClaimUnderReview({
  claim,
  detail,
  reading,
  language,
  articleId,
  readerId,
  look,
  position,
  total,
  notice,
  notes,
}: ClaimUnderReviewProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const place = placeOf(claim, reading)
  const since = detail && sinceLook(detail.history, readerId, look)
  const where =
    place &&
    (place.paragraph === null
      ? t(`status.block.${place.kind}`)
      : t('review.place.paragraph', {
          number: place.paragraph,
          subhead: place.subhead ?? '',
          hasSubhead: String(place.subhead !== null),
        }))
  return (
    <article className={styles.claim} aria-label={t('review.claim', { number: claim.number })}>
      <p className={styles.crumb}>
        <span>{t('review.place', { number: claim.number, position, total })}</span>
        <span>{t(`status.kind.${claim.kind}`)}</span>
        {where && <span dir="auto">{where}</span>}
        {claim.occurrences.length > 1 && <span>{t('review.place.more', { count: claim.occurrences.length })}</span>}
        {claim.priority === 'high' && <Stamp tone="high">{t('status.priority.high')}</Stamp>}
      </p>
      {notice}
      <ClaimInCopy claim={claim} reading={reading} language={language} />
      {claim.statement && (
        <p className={styles.statement} dir="auto">
          {claim.statement}
        </p>
      )}
      <div className={styles.found}>
        <StatusMark status={claim.status} />
        <span className="mid">{t(`status.meaning.${claim.status}`)}</span>
        <span className={styles.rests}>
          {claim.speaker && <span dir="auto">{t('review.speaker', { name: claim.speaker })}</span>}
          {claim.action !== 'none' && <span>{t('review.action', { action: t(`status.action.${claim.action}`) })}</span>}
          <span>{t('review.basis', { basis: t(`status.basis.${claim.basis}`) })}</span>
        </span>
      </div>
      {claim.finding && (
        <p className={styles.finding} dir="auto">
          {claim.finding}
        </p>
      )}
      {claim.conflictReason && (
        <p className={styles.finding} dir="auto">
          <b>{t('review.conflictReason')}</b> {claim.conflictReason}
        </p>
      )}
      {since && (
        <section>
          <h2>
            {since.at === null ? t('review.since.new') : t('review.since')}{' '}
            {since.at !== null && <span>{formatMoment(since.at, timeZone, locale)}</span>}
            <Link className={styles.whole} href={`/articles/${articleId}/claims/${claim.id}`}>
              {t('review.since.whole')}
            </Link>
          </h2>
          {since.entries.length > 0 && (
            <EventList
              entries={since.entries}
              articleId={articleId}
              readerId={readerId}
              about="claim"
              moments="moment"
              fresh
              firstIsKnown={since.firstIsKnown}
            />
          )}
          {since.entries.length === (since.firstIsKnown ? 1 : 0) && (
            <p className={styles.nothing}>{t('review.since.nothing')}</p>
          )}
        </section>
      )}
      <section>
        <h2>
          {t('review.evidence')} {detail && <span>{detail.evidence.length}</span>}
        </h2>
        {detail ? (
          <EvidenceRead pieces={detail.evidence} newAfter={since?.at ?? null} />
        ) : (
          <p className="dim">{t('ui.loading')}</p>
        )}
      </section>
      {notes}
    </article>
  )
}
