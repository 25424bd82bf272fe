'use client'

import { joinClasses } from '@/components/ui/join-classes'
import { useLocale, useTimeZone } from '@/components/ui/messages-context'
import { proseOf } from '@/lib/audit/prose'
import type { HistoryEntry } from '@/lib/audit/queries'
import { formatMomentShort, formatTime } from '@/lib/messages/moments'
import { SentencesView } from './sentence-view'
import styles from './history.module.css'

interface EventListProps {
  readonly entries: readonly HistoryEntry[]
  readonly articleId: string
  readonly readerId: string
  /** `claim` on the page of one claim, which is then "it". */
  readonly about: 'claim' | 'article'
  /** `time` under a heading that names the day. */
  readonly moments: 'time' | 'moment'
  /** With the rule at the side that says: this is new to you. */
  readonly fresh?: boolean
  /** The first entry is there for the thread only. */
  readonly firstIsKnown?: boolean
}

/** Events as sentences, one line each, with the time at which each was done. */
export function EventList({
  entries,
  articleId,
  readerId,
  about,
  moments,
  fresh = false,
  firstIsKnown = false,
}: EventListProps) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const format = moments === 'time' ? formatTime : formatMomentShort
  return (
    <ol className={joinClasses(styles.events, fresh && styles.fresh, moments === 'moment' && styles.wideTimes)}>
      {entries.map((entry, index) => (
        <li key={entry.sequence} className={firstIsKnown && index === 0 ? styles.known : undefined}>
          <time dateTime={entry.at}>{format(entry.at, timeZone, locale)}</time>
          <span className={styles.told}>
            <SentencesView sentences={proseOf(entry, { locale, readerId, about })} articleId={articleId} />
          </span>
        </li>
      ))}
    </ol>
  )
}
