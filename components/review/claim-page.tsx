'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState, type ReactNode } from 'react'
import { ClaimNotes } from '@/components/claims/claim-notes'
import { EventList } from '@/components/history/event-list'
import { readingOf } from '@/components/reader/reading'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { StatusMark } from '@/components/ui/status-mark'
import { useToast } from '@/components/ui/toast'
import { Warning } from '@/components/ui/warning'
import type { Action } from '@/lib/action'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import { formatMoment } from '@/lib/messages/moments'
import type { Actor } from '@/lib/policy/actor'
import { can } from '@/lib/policy/can'
import type { ClaimDetail } from '@/lib/review/queries'
import { ArticleBar } from './article-bar'
import { ClaimInCopy } from './claim-in-copy'
import { ClaimTitle } from './claim-title'
import { EvidenceRead } from './evidence-read'
import styles from './claim-page.module.css'

interface ClaimPageProps {
  readonly actor: Actor
  readonly article: ArticleRow
  readonly version: VersionRow
  readonly detail: ClaimDetail
  readonly restore: Action<ClaimRow>
  readonly account: ReactNode
}

/** One claim with all that is known of it, to be read, linked to and printed. */
export function ClaimPage({ actor, article, version, detail, restore, account }: ClaimPageProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const router = useRouter()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const reading = useMemo(() => readingOf(version), [version])
  const { claim, evidence, notes, history } = detail
  const copyHref = claim.withdrawn
    ? `/articles/${article.id}`
    : `/articles/${article.id}?claim=${claim.id}#claim-${claim.number}`

  const bringBack = async (): Promise<void> => {
    setBusy(true)
    setRefused(null)
    try {
      const answer = await restore({ articleId: article.id, claimId: claim.id, seenRevision: claim.revision })
      if (answer.ok) toast({ text: t('review.page.restored', { number: claim.number }) })
      else setRefused(answer.error.message)
      router.refresh()
    } catch {
      setRefused(t('errors.network'))
    }
    setBusy(false)
  }
  const facts: [string, ReactNode][] = [
    [t('review.page.kind'), t(`status.kind.${claim.kind}`)],
    ...(claim.speaker
      ? [
          [
            t('review.page.speaker'),
            <span key="speaker" dir="auto">
              {claim.speaker}
            </span>,
          ] satisfies [string, ReactNode],
        ]
      : []),
    [t('review.page.basis'), t(`status.basis.${claim.basis}`)],
    [t('review.page.progress'), t(`status.progress.${claim.progress}`)],
    [t('review.page.action'), t(`status.action.${claim.action}`)],
    [t('review.page.priority'), t(`status.priority.${claim.priority}`)],
    [
      t('review.page.changed'),
      t('review.page.changedBy', {
        name: claim.lastChangedByName,
        moment: formatMoment(claim.lastChangedAt, timeZone, locale),
      }),
    ],
  ]
  return (
    <div className="on-sheet">
      <ArticleBar
        article={article}
        versionNumber={version.number}
        place={t('review.claim', { number: claim.number })}
        copyHref={copyHref}
        end={account}
      />
      <main id="main" tabIndex={-1} className={`page narrow-page ${styles.claim ?? ''}`}>
        <p className={styles.crumb}>{t('review.claim', { number: claim.number })}</p>
        <h1>
          <ClaimTitle claim={claim} />
        </h1>
        {claim.withdrawn && (
          <div className={styles.notice}>
            <Warning tone="needsContext" large>
              {t('review.page.withdrawn')}
            </Warning>
            {can(actor, 'claim.restore') && version.reviewedSlug === null && (
              <Button icon="undo" disabled={busy} onClick={() => void bringBack()}>
                {t('review.page.restore')}
              </Button>
            )}
          </div>
        )}
        {refused && (
          <div className={styles.notice}>
            <Warning tone="incorrect" large urgent>
              {refused}
            </Warning>
          </div>
        )}
        <div className={styles.found}>
          <StatusMark status={claim.status} />
          <span className="mid">{t(`status.meaning.${claim.status}`)}</span>
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
        {claim.returnReason && (
          <div className={styles.notice}>
            <Warning tone="needsContext">
              <b>{t('review.page.returned')}</b> {claim.returnReason}
            </Warning>
          </div>
        )}
        <section>
          <h2>{t('review.page.words')}</h2>
          <ClaimInCopy claim={claim} reading={reading} language={article.language} />
          <p className={`noprint ${styles.notice ?? ''}`}>
            <LinkButton size="s" href={copyHref}>
              {t('review.page.back')}
            </LinkButton>
          </p>
        </section>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section>
          <h2>
            {t('review.evidence')} <span>{evidence.length}</span>
          </h2>
          <EvidenceRead pieces={evidence} newAfter={null} />
        </section>
        {notes.length === 0 ? (
          <section>
            <h2>{t('claim.notes')}</h2>
            <p className="dim">{t('review.page.noNotes')}</p>
          </section>
        ) : (
          <ClaimNotes
            name={`${claim.id}.page`}
            notes={notes}
            unsent={[]}
            me={actor}
            canEdit={false}
            asked={0}
            onAdd={() => Promise.resolve(false)}
          />
        )}
        <section>
          <h2>
            {t('review.page.history')} <span>{history.length}</span>
          </h2>
          <EventList entries={history} articleId={article.id} readerId={actor.id} about="claim" moments="moment" />
        </section>
      </main>
    </div>
  )
}
