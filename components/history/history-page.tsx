'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { ArticleBar } from '@/components/review/article-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import type { ArticleRow } from '@/lib/articles/article'
import type { HistoryEntry, HistoryFacets } from '@/lib/audit/queries'
import { byDay } from './days'
import { EventList } from './event-list'
import { HistoryFilter, type HistoryAsked } from './history-filter'
import styles from './history.module.css'

interface HistoryPageProps {
  readonly article: ArticleRow
  readonly versionNumber: number
  readonly entries: readonly HistoryEntry[]
  readonly facets: HistoryFacets
  readonly asked: HistoryAsked
  readonly readerId: string
  readonly account: ReactNode
  /** Sequence before which the next page begins; null on the last one. */
  readonly before: number | null
  /** This page is not the first one. */
  readonly isLater: boolean
}

/** The audit trail of an article as prose, by day, latest first. */
export function HistoryPage({
  article,
  versionNumber,
  entries,
  facets,
  asked,
  readerId,
  account,
  before,
  isLater,
}: HistoryPageProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const path = `/articles/${article.id}/history`
  const addressOf = (sequence: number | null): string => {
    const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
    if (sequence !== null) query.set('before', String(sequence))
    return query.size === 0 ? path : `${path}?${query.toString()}`
  }
  return (
    <div className="on-sheet">
      <ArticleBar
        article={article}
        versionNumber={versionNumber}
        place={t('history.place')}
        copyHref={`/articles/${article.id}`}
        end={account}
      />
      <main id="main" tabIndex={-1} className="page narrow-page">
        <div className="page-head">
          <h1>{t('history.title', { title: article.workingTitle })}</h1>
        </div>
        <HistoryFilter path={path} facets={facets} asked={asked} />
        {entries.length === 0 && <EmptyState say={t('history.empty')} how={t('history.empty.how')} />}
        {byDay(entries, timeZone, locale).map((day) => (
          <section key={day.name} className={styles.day}>
            <h2>{day.name}</h2>
            <EventList
              entries={day.entries}
              articleId={article.id}
              readerId={readerId}
              about="article"
              moments="time"
            />
          </section>
        ))}
        {(before !== null || isLater) && (
          <nav className={styles.pager} aria-label={t('history.pages')}>
            {isLater && (
              <Link className="btn" href={addressOf(null)}>
                {t('history.latest')}
              </Link>
            )}
            {before !== null && (
              <Link className="btn" href={addressOf(before)}>
                {t('history.earlier')}
              </Link>
            )}
          </nav>
        )}
      </main>
    </div>
  )
}
