'use client'

import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { SourceKindMark } from '@/components/ui/source-kind-mark'
import { StanceMark } from '@/components/ui/stance-mark'
import { Stamp } from '@/components/ui/stamp'
import type { EvidenceRow } from '@/lib/evidence/source'
import { formatCalendarDate, formatMoment } from '@/lib/messages/moments'
import styles from './evidence-read.module.css'

interface EvidenceReadProps {
  readonly pieces: readonly EvidenceRow[]
  /** Attached later than this is new to the reader; ISO 8601. */
  readonly newAfter: string | null
}

/** The evidence as a reviewer reads it: whole excerpts, nothing to press but the source itself. */
export function EvidenceRead({ pieces, newAfter }: EvidenceReadProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  if (pieces.length === 0) return <p className="dim">{t('review.evidence.none')}</p>
  return (
    <ul className={styles.pieces}>
      {pieces.map(({ source, ...piece }) => (
        <li key={piece.id} className="ev">
          <div className="line">
            <StanceMark stance={piece.stance} />
            <span className="src" dir="auto">
              {source.address ? (
                <a className="plain" href={source.address} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
            </span>
            {newAfter !== null && piece.createdAt > newAfter && <Stamp>{t('review.evidence.new')}</Stamp>}
          </div>
          {piece.excerpt && (
            <q dir="auto" className={styles.excerpt}>
              {piece.excerpt}
            </q>
          )}
          <div className="meta">
            <SourceKindMark kind={source.kind} />
            <span>{t(`status.use.${piece.use}`)}</span>
            {source.publisher && <span>{source.publisher}</span>}
            {source.publishedOn && <span>{formatCalendarDate(source.publishedOn, locale)}</span>}
            {source.origin && <span>{t('review.evidence.origin', { origin: source.origin })}</span>}
            {piece.locator && <span>{piece.locator}</span>}
            {piece.fromAuthor && <span>{t('evidence.fromAuthor.short')}</span>}
            <span>{t('review.evidence.accessed', { moment: formatMoment(piece.accessedAt, timeZone, locale) })}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
