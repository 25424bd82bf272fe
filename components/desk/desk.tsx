'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { Ledger, LedgerGroup } from '@/components/ui/ledger'
import { LinkButton } from '@/components/ui/link-button'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { formatTime } from '@/lib/messages/moments'
import type { Actor } from '@/lib/policy/actor'
import { deskGroups, inDeskOrder, type DeskRow } from '@/lib/review/desk/desk-row'
import { ArticleLine } from './article-line'
import styles from './desk.module.css'
import { useNow } from './use-now'

const COLUMNS = 6
/** Reviewed articles shown before the list of reviewed versions takes over. */
const REVIEWED_AT_MOST = 10

interface DeskProps {
  readonly rows: readonly DeskRow[]
  readonly actor: Actor
  readonly canImport: boolean
  /** ISO 8601: the server's time. */
  readonly now: string
  /** The desk's zone: a deadline means the same to everybody. */
  readonly timeZone: string
}

function Today({ now, timeZone }: { now: number; timeZone: string }) {
  const locale = useLocale()
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return (
    <time className={`dim wide ${styles.today}`} dateTime={new Date(now).toISOString()}>
      {day.format(now)}, {formatTime(new Date(now), timeZone, locale)}
    </time>
  )
}

function Empty({ role, canImport }: { role: Actor['role']; canImport: boolean }) {
  const t = useMessages()
  const how =
    role === 'viewer' ? 'desk.empty.howViewer' : role === 'editor' ? 'desk.empty.how' : 'desk.empty.howReviewer'
  return (
    <EmptyState
      say={t('desk.empty.say')}
      how={t(how)}
      action={
        canImport ? (
          <LinkButton variant="primary" icon="plus" href="/import">
            {t('desk.import')}
          </LinkButton>
        ) : undefined
      }
    />
  )
}

export function Desk({ rows, actor, canImport, now: startedAt, timeZone }: DeskProps) {
  const t = useMessages()
  const locale = useLocale()
  const now = useNow(startedAt)
  const [words, setWords] = useState('')
  const wanted = words.trim().toLocaleLowerCase(locale)
  const shown = useMemo(
    () => (wanted === '' ? rows : rows.filter((row) => row.workingTitle.toLocaleLowerCase(locale).includes(wanted))),
    [rows, wanted, locale],
  )
  const groups = useMemo(() => inDeskOrder(shown), [shown])
  const first = groups.waiting[0]?.articleId
  const hiddenReviewed = wanted === '' && groups.reviewed.length > REVIEWED_AT_MOST

  return (
    <main id="main" tabIndex={-1} className="page on-sheet">
      <div className="page-head">
        <h1>{t('desk.title')}</h1>
        <Today now={now} timeZone={timeZone} />
        <span className="sp" />
        {rows.length > 0 && (
          <label className={`find ${styles.filter}`}>
            <Icon name="filter" />
            <span className="vh">{t('desk.filter')}</span>
            <input
              type="search"
              value={words}
              placeholder={t('desk.filter.placeholder')}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
        )}
        {canImport && rows.length > 0 && (
          <LinkButton icon="plus" href="/import">
            {t('desk.import')}
          </LinkButton>
        )}
      </div>
      <p className="vh" role="status">
        {wanted !== '' && t('desk.filter.found', { count: shown.length })}
      </p>
      {rows.length === 0 && <Empty role={actor.role} canImport={canImport} />}
      {rows.length > 0 && shown.length === 0 && (
        <EmptyState
          say={t('desk.filter.none', { words: words.trim() })}
          action={<Button onClick={() => setWords('')}>{t('desk.filter.clear')}</Button>}
        />
      )}
      {shown.length > 0 && (
        <Ledger label={t('desk.articles')} className={styles.desk}>
          {deskGroups.map((group) => {
            const inGroup =
              group === 'reviewed' && hiddenReviewed ? groups.reviewed.slice(0, REVIEWED_AT_MOST) : groups[group]
            if (inGroup.length === 0) return null
            return (
              <LedgerGroup
                key={group}
                title={<h2>{t(`desk.group.${group}`)}</h2>}
                count={groups[group].length}
                columns={COLUMNS}
                className={group === 'reviewed' ? styles.done : undefined}
              >
                {inGroup.map((row) => (
                  <ArticleLine
                    key={row.articleId}
                    row={row}
                    me={actor.id}
                    now={now}
                    timeZone={timeZone}
                    isFirst={row.articleId === first}
                  />
                ))}
              </LedgerGroup>
            )
          })}
        </Ledger>
      )}
      {hiddenReviewed && (
        <p className={styles.more}>
          <Link href="/reviewed">{t('desk.reviewed.all')}</Link>
        </p>
      )}
    </main>
  )
}
