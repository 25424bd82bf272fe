'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { Skeleton } from '@/components/ui/skeleton'
import { StanceMark } from '@/components/ui/stance-mark'
import type { Action } from '@/lib/action-result'
import type { SourceUse } from '@/lib/evidence/source-use'
import { formatCalendarDate, formatMoment } from '@/lib/messages/moments'
import type { LibrarySource } from './library-filter'
import styles from './sources.module.css'

/** Uses shown at first, and added at each wish for more. */
const STEP = 20

interface SourceDetailProps {
  readonly source: LibrarySource
  readonly sharedWith: readonly LibrarySource[]
  readonly canEdit: boolean
  readonly askUse: Action<SourceUse[]>
  readonly onEdit: () => void
  /** Back to the list, where the two do not fit side by side. */
  readonly onBack: () => void
}

type Answer = { uses: SourceUse[] } | { failure: string }

/** What the server said of one source at one try; null while the current one is out. */
function useAnswer(sourceId: string, ask: Action<SourceUse[]>): { answer: Answer | null; retry: () => void } {
  const t = useMessages()
  const [turn, setTurn] = useState(0)
  const [last, setLast] = useState<{ of: string; answer: Answer } | null>(null)
  const current = `${sourceId}.${String(turn)}`
  useEffect(() => {
    let isWanted = true
    const say = (answer: Answer): void => {
      if (isWanted) setLast({ of: current, answer })
    }
    ask({ sourceId }).then(
      (result) => say(result.ok ? { uses: result.value } : { failure: result.error.message }),
      () => say({ failure: t('errors.network') }),
    )
    return () => {
      isWanted = false
    }
  }, [sourceId, ask, current, t])
  return { answer: last?.of === current ? last.answer : null, retry: () => setTurn((at) => at + 1) }
}

function Use({ use }: { use: SourceUse }) {
  const t = useMessages()
  return (
    <li className={styles.use}>
      <p className={styles.quote} dir="auto">
        {use.quote === '' ? <span className="dim">{t('sources.use.lost')}</span> : use.quote}
      </p>
      <p className="small">
        <StanceMark stance={use.stance} />
        <Link href={`/articles/${use.articleId}?claim=${use.claimId}`}>
          {t('sources.use.place', { title: use.workingTitle, version: use.versionNumber })}
        </Link>
        <span>{t('sources.use.claim', { number: use.claimNumber })}</span>
        {use.locator && <span dir="auto">{use.locator}</span>}
      </p>
    </li>
  )
}

function WhereUsed({ source, askUse }: Pick<SourceDetailProps, 'source' | 'askUse'>) {
  const t = useMessages()
  const { answer: found, retry } = useAnswer(source.id, askUse)
  const [limit, setLimit] = useState(STEP)
  return (
    <>
      <h3>
        {t('sources.use')} <span>{t('sources.use.count', { claims: source.claims, articles: source.articles })}</span>
      </h3>
      {found === null && source.claims > 0 && <Skeleton lines={Math.min(source.claims, 4)} />}
      {found && 'failure' in found && (
        <p className="bad" role="alert">
          {t('sources.use.failed', { message: found.failure })}{' '}
          <Button size="s" onClick={retry}>
            {t('sources.use.retry')}
          </Button>
        </p>
      )}
      {source.claims === 0 && (!found || ('uses' in found && found.uses.length === 0)) && (
        <p className={`hint ${styles.unused}`}>{t('sources.use.none')}</p>
      )}
      {found && 'uses' in found && (
        <ul>
          {found.uses.slice(0, limit).map((use) => (
            <Use key={use.evidenceId} use={use} />
          ))}
        </ul>
      )}
      {found && 'uses' in found && found.uses.length > limit && (
        <p className={styles.more}>
          <Button size="s" onClick={() => setLimit((at) => at + STEP)}>
            {t('sources.use.more', { count: Math.min(STEP, found.uses.length - limit) })}
          </Button>
        </p>
      )}
    </>
  )
}

export function SourceDetail({ source, sharedWith, canEdit, askUse, onEdit, onBack }: SourceDetailProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [source.id])
  const shownAddress = source.address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return (
    <>
      <p className={styles.back}>
        <Button size="s" variant="quiet" icon="left" onClick={onBack}>
          {t('sources.detail.back')}
        </Button>
      </p>
      <span className="small dim">{t(`status.sourceKind.${source.kind}`)}</span>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {source.title}
      </h2>
      {source.description && (
        <p className="mid" dir="auto">
          {source.description}
        </p>
      )}
      <dl>
        <dt>{t('sources.detail.address')}</dt>
        <dd>
          {source.address ? (
            <a href={source.address} rel="noreferrer noopener" target="_blank">
              {shownAddress}
            </a>
          ) : (
            <span className="dim">{t('sources.detail.noAddress')}</span>
          )}
          {sharedWith.length > 0 && (
            <p className="small mid">
              {t('sources.detail.sameAddress', { titles: sharedWith.map((other) => `“${other.title}”`).join(', ') })}
            </p>
          )}
        </dd>
        {source.publisher && (
          <>
            <dt>{t('sources.detail.publisher')}</dt>
            <dd dir="auto">{source.publisher}</dd>
          </>
        )}
        {source.origin && (
          <>
            <dt>{t('sources.detail.origin')}</dt>
            <dd dir="auto">{source.origin}</dd>
          </>
        )}
        {source.publishedOn && (
          <>
            <dt>{t('sources.detail.published')}</dt>
            <dd>{formatCalendarDate(source.publishedOn, locale)}</dd>
          </>
        )}
        <dt>{t('sources.detail.addedBy')}</dt>
        <dd>
          {t('sources.detail.added', {
            name: source.createdByName,
            when: formatMoment(source.createdAt, timeZone, locale),
          })}
        </dd>
      </dl>
      <WhereUsed key={source.id} source={source} askUse={askUse} />
      {canEdit && (
        <p className={styles.more}>
          <Button size="s" icon="pencil" onClick={onEdit}>
            {t('sources.detail.edit')}
          </Button>
        </p>
      )}
    </>
  )
}
