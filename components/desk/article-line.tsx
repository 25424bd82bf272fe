'use client'

import Link from 'next/link'
import { LinkButton } from '@/components/ui/link-button'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { Stamp } from '@/components/ui/stamp'
import { Tally, TallyNumbers, TallySentence, tallySum } from '@/components/ui/tally'
import type { DeskRow } from '@/lib/review/desk/desk-row'
import { deadlineWords } from './deadline-words'
import styles from './desk.module.css'
import { rowWords } from './row-words'

const PEOPLE_AT_MOST = 4

interface ArticleLineProps {
  readonly row: DeskRow
  readonly me: string
  readonly now: number
  readonly timeZone: string
  /** The one that is filled: the first of what waits. */
  readonly isFirst: boolean
}

function Due({ row, now, timeZone }: Pick<ArticleLineProps, 'row' | 'now' | 'timeZone'>) {
  const t = useMessages()
  const locale = useLocale()
  if (row.reviewed) return <td className={`${styles.due} dim`}>{t('desk.deadline.reviewed')}</td>
  if (!row.deadline) return <td className={`${styles.due} dim`}>{t('desk.deadline.none')}</td>
  const { when, away, isPressing } = deadlineWords(row.deadline, now, timeZone, locale, t)
  return (
    <td className={isPressing ? `${styles.due} ${styles.pressing}` : styles.due}>
      <time dateTime={row.deadline}>{when}</time>
      <p className="small dim">{away}</p>
    </td>
  )
}

function People({ row, me }: Pick<ArticleLineProps, 'row' | 'me'>) {
  const t = useMessages()
  const more = row.people.length - PEOPLE_AT_MOST
  return (
    <td className={styles.people}>
      <span className="who">
        {row.people.slice(0, PEOPLE_AT_MOST).map((person) => (
          <Monogram key={person.id} name={person.name} me={person.id === me} />
        ))}
      </span>
      {more > 0 && <span className="small dim nowrap"> {t('desk.who.more', { count: more })}</span>}
    </td>
  )
}

function NextStep({ row, isFirst }: Pick<ArticleLineProps, 'row' | 'isFirst'>) {
  const t = useMessages()
  const { waiting, articleId } = row
  if (!waiting) return <td className={styles.act} />
  const words =
    waiting.what === 'toSignOff' ? t('desk.act.toSignOff') : t(`desk.act.${waiting.what}`, { count: waiting.count })
  const href =
    waiting.what === 'returned' ? `/articles/${articleId}?claim=${waiting.claimId}` : `/articles/${articleId}/review`
  return (
    <td className={styles.act}>
      <LinkButton
        size="s"
        variant={isFirst ? 'primary' : 'plain'}
        href={href}
        aria-label={t('desk.act.for', { act: words, title: row.workingTitle })}
      >
        {words}
      </LinkButton>
    </td>
  )
}

export function ArticleLine({ row, me, now, timeZone, isFirst }: ArticleLineProps) {
  const t = useMessages()
  const locale = useLocale()
  const hasClaims = tallySum(row.counts).total > 0
  return (
    <tr>
      <td className={styles.title}>
        <Link
          className="plain"
          href={row.reviewed ? `/reviewed/${row.reviewed.slug}` : `/articles/${row.articleId}`}
          lang={row.language}
          dir="auto"
        >
          {row.workingTitle}
        </Link>{' '}
        <Stamp>{t('desk.version', { number: row.versionNumber })}</Stamp>{' '}
        {row.isDemo && <Stamp>{t('desk.demo')}</Stamp>}
        <p className={styles.say} dir="auto">
          {rowWords(row, { now, timeZone, locale }, t)}
        </p>
      </td>
      <td className={styles.progress}>
        <Tally counts={row.counts} />
        {hasClaims && (
          <p>
            <TallySentence counts={row.counts} className="small dim" />
          </p>
        )}
      </td>
      <td className={styles.counts}>{hasClaims && <TallyNumbers counts={row.counts} />}</td>
      <Due row={row} now={now} timeZone={timeZone} />
      <People row={row} me={me} />
      <NextStep row={row} isFirst={isFirst} />
    </tr>
  )
}
