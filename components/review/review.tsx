'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { ClaimNotes } from '@/components/claims/claim-notes'
import { ReturnDialog } from '@/components/claims/return-dialog'
import { useDraft } from '@/components/claims/use-draft'
import { readingOf } from '@/components/reader/reading'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMessages } from '@/components/ui/messages-context'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { useClaims, useStore } from '@/components/workbench/bench-context'
import { fetchDetail } from '@/components/workbench/live'
import type { BenchActions } from '@/components/workbench/send-write'
import { useBenchStore } from '@/components/workbench/use-bench-store'
import type { Action } from '@/lib/action'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import type { ReaderError } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { can } from '@/lib/policy/can'
import { signOffChecks } from '@/lib/review/gate'
import type { ClaimDetail } from '@/lib/review/queries'
import { Checklist, type LeftInCopy } from './checklist'
import { ClaimUnderReview } from './claim-under-review'
import { Decision } from './decision'
import { openDecisions } from './decision-rules'
import { nextToJudge, queueOf, walkOf } from './queue'
import { ReviewBar } from './review-bar'
import { ReviewKeysDialog } from './review-keys-dialog'
import { ReviewNotices } from './review-notices'
import { ReviewQueue } from './review-queue'
import { useReviewKeys } from './review-keys'
import { keepLook, readSeen, type SeenClaims } from './seen-claims'
import { SignOff } from './sign-off'
import { useDecisions } from './use-decisions'
import { useShownClaim } from './use-shown-claim'
import styles from './review.module.css'

export interface ReviewProps {
  readonly actor: Actor
  readonly article: ArticleRow
  readonly version: VersionRow
  readonly claims: readonly ClaimRow[]
  readonly leftInCopy: readonly LeftInCopy[]
  readonly actions: BenchActions
  readonly signOff: Action<{ slug: string }>
  readonly account: ReactNode
  /** The claim that is open at first, with all that it shows. */
  readonly first: ClaimDetail | null
}

/** A reviewer's desk: the queue, one claim with what is new about it, and the decision. */
export function Review({
  actor,
  article,
  version,
  claims: initialClaims,
  leftInCopy,
  actions,
  signOff,
  account,
  first,
}: ReviewProps) {
  const t = useMessages()
  const router = useRouter()
  const reading = useMemo(() => readingOf(version), [version])
  const [openId, setOpenId] = useState<string | null>(first?.claim.id ?? initialClaims[0]?.id ?? null)
  const { store, retry } = useBenchStore(
    {
      articleId: article.id,
      me: actor,
      actions,
      claims: initialClaims,
      sequence: article.sequence,
      isFrozen: version.reviewedSlug !== null,
    },
    () => openId,
  )
  const claims = useClaims(store)
  const isFrozen = useStore(store, (state) => state.isFrozen)
  const connection = useStore(store, (state) => state.connection)
  const writes = useStore(store, (state) => state.writes)
  const present = useStore(store, (state) => state.present)
  const latest = useStore(store, (state) => (openId === null ? undefined : state.details.get(openId)))
  const conflict = useStore(store, (state) => (openId === null ? undefined : state.conflicts.get(openId)))
  const failure = useStore(store, (state) => (openId === null ? undefined : state.failures.get(openId)))

  const canReview = can(actor, 'claim.return')
  // What this device remembers stays as it was when the page opened: a claim does not change its group by being looked at.
  const [seen, setSeen] = useState<SeenClaims>({})
  const remembered = useRef(false)
  useEffect(() => {
    if (remembered.current) return
    remembered.current = true
    setSeen(readSeen(article.id, actor.id))
  }, [article.id, actor.id])
  const sections = useMemo(
    () => queueOf(claims, { id: actor.id, canReview }, seen),
    [claims, actor.id, canReview, seen],
  )
  const row = claims.find((claim) => claim.id === openId) ?? null
  const shown = useShownClaim(
    openId,
    latest === 'failed' ? null : (latest ?? null),
    row?.revision ?? 0,
    actor.id,
    first,
  )
  const { detail } = shown
  // Held still once somebody else has changed it; until then the row itself, which knows of one's own acts first.
  const claim = shown.changedBy === null ? row : (detail?.claim ?? row)

  const main = useRef<HTMLElement>(null)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  const reason = useDraft(`${openId ?? 'none'}.return`, '')
  const [reasonMissing, setReasonMissing] = useState(false)
  const [noteAsked, setNoteAsked] = useState(0)
  const [dialog, setDialog] = useState<'keys' | 'return' | null>(null)

  const open = (claimId: string): void => {
    setOpenId(claimId)
    setReasonMissing(false)
    setNoteAsked(0)
    window.scrollTo({ top: 0 })
  }
  const walk = walkOf(sections)
  const step = (by: 1 | -1): void => {
    const at = walk.findIndex((candidate) => candidate.id === openId)
    const next = walk[at === -1 ? 0 : at + by]
    if (!next) return
    open(next.id)
    document.querySelector(`[data-queue="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const decisions = useDecisions({
    store,
    actions,
    articleId: article.id,
    open,
    goOn: (from) => {
      const next = nextToJudge(sections, from)
      if (next) open(next)
      main.current?.focus({ preventScroll: true })
    },
  })
  const allowed =
    claim &&
    openDecisions(claim, {
      readerId: actor.id,
      canReview,
      isFrozen,
      changedMeanwhile: shown.changedBy !== null || conflict !== undefined,
    })
  const seenRevision = detail?.claim.revision ?? claim?.revision ?? 0
  // Between one's own write and its reading the row is ahead of what was read; it is what one saw all the same.
  const stands =
    claim && row && claim === row && shown.changedBy === null && detail === null ? row.revision : seenRevision

  const approve = (): void => {
    if (!claim || !allowed || allowed.approve !== null || decisions.busy || !detail) return
    void decisions.approve(claim, stands)
  }
  const giveBack = async (words: string): Promise<boolean> => {
    if (!claim || !allowed || allowed.giveBack !== null || decisions.busy) return false
    const sent = await decisions.giveBack(claim, stands, words)
    return sent === 'saved' || sent === 'waiting'
  }
  const sendReason = (): void => {
    const words = reason.words.trim()
    if (words === '') {
      setReasonMissing(true)
      reasonField.current?.focus()
      return
    }
    void giveBack(words).then((taken) => taken && reason.sent())
  }

  useReviewKeys({
    next: step,
    approve,
    giveBack: () => allowed?.giveBack === null && reasonField.current?.focus(),
    note: () => setNoteAsked((times) => times + 1),
    showChange: shown.showChange,
    undo: () => void decisions.undo(),
    help: () => setDialog('keys'),
  })

  useEffect(() => {
    if (openId !== null) void fetchDetail(store, article.id, openId)
  }, [openId, store, article.id])
  const upcoming = openId === null ? null : nextToJudge(sections, openId)
  useEffect(() => {
    // The next claim is read ahead, so that a decision leads on without a wait.
    if (detail !== null && upcoming !== null && !store.get().details.has(upcoming))
      void fetchDetail(store, article.id, upcoming)
  }, [detail, upcoming, store, article.id])
  useEffect(() => {
    if (detail === null) return
    keepLook(article.id, actor.id, detail.claim.id, {
      revision: detail.claim.revision,
      sequence: detail.history[0]?.sequence ?? 0,
      at: new Date().toISOString(),
    })
  }, [detail, article.id, actor.id])
  useEffect(() => {
    if (isFrozen && version.reviewedSlug === null) router.refresh()
  }, [isFrozen, version.reviewedSlug, router])

  const checks = signOffChecks(claims, leftInCopy.length)
  const copyHref = `/articles/${article.id}${claim ? `?claim=${claim.id}#claim-${claim.number}` : ''}`
  const onSignOff = async (overrideReason: string | null, seenSequence: number): Promise<ReaderError | null> => {
    try {
      const answer = await signOff({ articleId: article.id, versionId: version.id, seenSequence, overrideReason })
      if (!answer.ok) {
        retry()
        return answer.error
      }
      router.push(`/reviewed/${answer.value.slug}`)
      return null
    } catch {
      return { code: 'internal', message: t('errors.network') }
    }
  }
  const look = (claimId: string): void => {
    store.keepTheirs(claimId)
    void fetchDetail(store, article.id, claimId).then(shown.showChange)
  }
  return (
    <div className={`${styles.page ?? ''} on-sheet`}>
      <ReviewBar
        article={article}
        versionNumber={version.number}
        claims={claims}
        copyHref={copyHref}
        present={present}
        readerId={actor.id}
        account={account}
      />
      <OfflineBanner offline={connection !== 'live'} waiting={writes.length} onRetry={retry} />
      <div className={styles.columns}>
        <ReviewQueue sections={sections} seen={seen} openId={openId} onOpen={open} onStep={step} />
        <main id="main" tabIndex={-1} ref={main} className={styles.middle}>
          <h1 className="vh">{t('review.title', { title: article.workingTitle, number: version.number })}</h1>
          {claim ? (
            <ClaimUnderReview
              key={claim.id}
              claim={claim}
              detail={detail}
              reading={reading}
              language={article.language}
              articleId={article.id}
              readerId={actor.id}
              look={seen[claim.id]}
              position={claims.findIndex((candidate) => candidate.id === claim.id) + 1}
              total={claims.length}
              notice={
                <ReviewNotices
                  claim={claim}
                  changedBy={shown.changedBy}
                  conflict={conflict ?? null}
                  failure={failure?.error ?? null}
                  onShowChange={shown.showChange}
                  onInsist={() => store.saveMine(claim.id)}
                  onLook={() => look(claim.id)}
                />
              }
              notes={
                <ClaimNotes
                  name={`${claim.id}.note`}
                  notes={detail?.notes ?? []}
                  unsent={writes.flatMap(({ claimId, deed }) =>
                    deed.kind === 'note' && claimId === claim.id ? [{ id: deed.noteId, body: deed.body }] : [],
                  )}
                  me={actor}
                  canEdit={!isFrozen && can(actor, 'claim.note')}
                  asked={noteAsked}
                  onAdd={async (body) =>
                    (await store.write(claim.id, { kind: 'note', noteId: crypto.randomUUID(), body })) === 'saved'
                  }
                />
              }
            />
          ) : (
            <EmptyState say={t('review.empty')} how={t('review.empty.how')} />
          )}
        </main>
        <aside className={styles.decision} aria-label={t('review.decision')}>
          <div>
            {claim && allowed && (
              <Decision
                claim={detail && shown.changedBy !== null ? detail.claim : claim}
                evidenceCount={detail?.evidence.length ?? claim.evidenceCount}
                open={allowed}
                role={actor.role}
                reason={reason}
                reasonMissing={reasonMissing}
                reasonField={reasonField}
                busy={decisions.busy}
                onApprove={approve}
                onReturn={sendReason}
              />
            )}
            <section aria-label={t('review.signOff.heading')}>
              <h2>{t('review.signOff.heading')}</h2>
              <Checklist
                checks={checks}
                claims={claims}
                leftInCopy={leftInCopy}
                copyHref={`/articles/${article.id}`}
                onOpen={open}
              />
              <SignOff
                versionNumber={version.number}
                claimCount={claims.length}
                checks={checks}
                canSignOff={can(actor, 'version.signOff')}
                isFrozen={isFrozen}
                reviewedSlug={version.reviewedSlug}
                sequence={() => store.get().sequence}
                onSignOff={onSignOff}
              />
            </section>
          </div>
        </aside>
      </div>
      {allowed && (allowed.approve === null || allowed.giveBack === null) && (
        <div className={`narrow ${styles.stick ?? ''}`}>
          <Button
            icon="reply"
            disabled={allowed.giveBack !== null || decisions.busy}
            onClick={() => setDialog('return')}
          >
            {t('review.return')}
          </Button>
          <Button variant="primary" icon="tick" disabled={allowed.approve !== null || decisions.busy} onClick={approve}>
            {t('review.approve')}
          </Button>
        </div>
      )}
      {claim && dialog === 'return' && (
        <ReturnDialog
          open
          onOpenChange={(isOpen) => !isOpen && setDialog(null)}
          number={claim.number}
          name={`${claim.id}.return`}
          onReturn={giveBack}
        />
      )}
      <ReviewKeysDialog open={dialog === 'keys'} onOpenChange={(isOpen) => setDialog(isOpen ? 'keys' : null)} />
    </div>
  )
}
