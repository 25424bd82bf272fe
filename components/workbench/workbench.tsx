'use client'

import Link from 'next/link'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { guessKind } from '@/components/claims/guess-kind'
import { matches, noFilter, type ClaimFilter } from '@/components/claims/claim-filter'
import { ReturnDialog } from '@/components/claims/return-dialog'
import { marksByBlock, type MarksByBlock } from '@/components/reader/marks'
import { RangeHandles } from '@/components/reader/range-handles'
import { Reader, type ReaderHandle, type Selected } from '@/components/reader/reader'
import { readingOf } from '@/components/reader/reading'
import { paintHits } from '@/components/reader/selection'
import { Button } from '@/components/ui/button'
import { KeyLine } from '@/components/ui/key-line'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { LinkButton } from '@/components/ui/link-button'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { OfflineBanner } from '@/components/ui/offline-banner'
import { useToast } from '@/components/ui/toast'
import { codePoint, utf16, type Utf16Range } from '@/lib/anchoring'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import type { ClaimRow, VerificationStatus } from '@/lib/claims/claim'
import { formatTime } from '@/lib/messages/moments'
import type { Actor } from '@/lib/policy/actor'
import { can } from '@/lib/policy/can'
import { missingForReview } from '@/lib/review/gate'
import { BenchBar } from './bench-bar'
import { BenchContext, useClaims, useStore, type Bench } from './bench-context'
import { ClaimCard } from './claim-card'
import { allKeys, keyLine } from './key-hints'
import { LegendDialog } from './legend-dialog'
import { fetchDetail } from './live'
import { Margin } from './margin'
import { MarginHead, type MarginView } from './margin-head'
import { Rail } from './rail'
import { SelectionToolbar } from './selection-toolbar'
import type { BenchActions } from './send-write'
import { TickColumn } from './tick-column'
import { useBenchKeys } from './use-bench-keys'
import { useBenchStore } from './use-bench-store'
import { useMarginPlan } from './use-margin-plan'
import { useOpenClaim } from './use-open-claim'
import styles from './workbench.module.css'

export interface WorkbenchProps {
  readonly actor: Actor
  readonly article: ArticleRow
  readonly version: VersionRow
  readonly claims: readonly ClaimRow[]
  readonly actions: BenchActions
  /** The account menu of the bar. */
  readonly account: ReactNode
  /** A claim to open at once. */
  readonly openClaimId: string | null
}

interface Adjusting {
  readonly claimId: string
  readonly occurrenceId: string
  readonly range: Utf16Range
}

const searchHits = (text: string, words: string): Utf16Range[] => {
  const wanted = words.trim().toLowerCase()
  if (wanted.length < 2) return []
  const hits: Utf16Range[] = []
  const hay = text.toLowerCase()
  // Folding that changes the length would shift every hit after it.
  if (hay.length !== text.length) return []
  for (let at = hay.indexOf(wanted); at !== -1 && hits.length < 500; at = hay.indexOf(wanted, at + wanted.length)) hits.push({ start: utf16(at), end: utf16(at + wanted.length) })
  return hits
}

/** The heart of the product: the copy, its claims level with their words, and everything that can be done to them. */
export function Workbench({ actor, article, version, claims: initialClaims, actions, account, openClaimId }: WorkbenchProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const toast = useToast()

  const bench = useRef<HTMLDivElement>(null)
  const reader = useRef<ReaderHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const copy = useCallback(() => reader.current?.element() ?? null, [])
  const reading = useMemo(() => readingOf(version), [version])
  const { openId, part, open, goTo } = useOpenClaim(reader, openClaimId)
  const { store, retry } = useBenchStore(
    { articleId: article.id, me: actor, actions, claims: initialClaims, sequence: article.sequence, isFrozen: version.reviewedSlug !== null },
    () => openId,
  )
  const claims = useClaims(store)
  const isFrozen = useStore(store, (state) => state.isFrozen)
  const connection = useStore(store, (state) => state.connection)
  const waiting = useStore(store, (state) => state.writes.length)
  const savedAt = useStore(store, (state) => state.savedAt)

  const canEdit = !isFrozen && can(actor, 'claim.revise')
  const canReview = !isFrozen && can(actor, 'claim.return')

  const [hoverId, setHoverId] = useState<string | null>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [filter, setFilter] = useState<ClaimFilter>(noFilter)
  const [view, setView] = useState<MarginView>('margin')
  const [searching, setSearching] = useState(false)
  const [dialog, setDialog] = useState<'keys' | 'legend' | 'return' | null>(null)
  const [adjusting, setAdjusting] = useState<Adjusting | null>(null)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [inCopy, setInCopy] = useState(false)
  const [undoKey, setUndoKey] = useState('Ctrl Z')

  const openClaim = claims.find((claim) => claim.id === openId) ?? null
  const shownOpenId = openClaim?.id ?? null
  const listed = useMemo(() => new Set(claims.filter((claim) => matches(claim, filter)).map((claim) => claim.id)), [claims, filter])

  const before = useRef<MarksByBlock>([])
  const marks = useMemo(() => {
    const label = (claim: ClaimRow): string => t('workbench.mark', { number: claim.number, status: t(`status.${claim.status}`), quote: claim.occurrences[0]?.quote ?? '' })
    before.current = marksByBlock(reading, claims, label, before.current)
    return before.current
  }, [reading, claims, t])
  const blockNames = useMemo(
    () => ({ headline: t('status.block.headline'), standfirst: t('status.block.standfirst'), quote: t('status.block.quote'), caption: t('status.block.caption') }),
    [t],
  )
  const margin = useMarginPlan({ bench, copy, claims, openId: shownOpenId, listed })

  useEffect(() => setUndoKey(/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ Z' : 'Ctrl Z'), [])
  useEffect(() => {
    if (shownOpenId && store.get().rows.has(shownOpenId)) void fetchDetail(store, article.id, shownOpenId)
  }, [shownOpenId, store, article.id])
  useEffect(() => {
    const root = copy()
    if (root) paintHits(root, reading, searching ? searchHits(reading.text, filter.words) : [])
  }, [searching, filter.words, reading, copy, marks])
  useEffect(() => {
    const look = (): void => setInCopy(document.activeElement === reader.current?.element())
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [])

  const record = (): void => {
    if (!selected || !canEdit) return
    const { range, quote } = selected
    const id = crypto.randomUUID()
    const number = Math.max(0, ...[...store.get().rows.values(), ...claims].map((claim) => claim.number)) + 1
    const start = reading.offsets.toCodePoint(range.start)
    const end = reading.offsets.toCodePoint(range.end)
    reader.current?.clear()
    setSelected(null)
    setFresh(new Set(fresh).add(id))
    void store.write(id, { kind: 'record', input: { versionId: version.id, start, end, kind: guessKind(quote), priority: 'normal' }, quote, number }).then((sent) => {
      if (sent === 'failed') toast({ text: store.get().failures.get(id)?.error.message ?? t('workbench.record.failed') })
    })
    open(id)
    setSaid(t('workbench.recorded', { number, quote }))
  }

  const withUndo = (text: string): void => toast({ text, undo: () => latestUndo.current() })
  const undo = useCallback((): void => {
    if (!canEdit) return
    if (store.get().connection !== 'live' && store.dropLast()) return
    void actions.undoLastChange({ articleId: article.id }).then(
      (answer) => {
        if (answer.ok) {
          store.put(answer.value.claim)
          if (store.get().details.has(answer.value.claim.id)) void fetchDetail(store, article.id, answer.value.claim.id)
          setSaid(t('workbench.undone'))
          if (!answer.value.claim.withdrawn) open(answer.value.claim.id)
        } else toast({ text: answer.error.message })
      },
      () => store.setConnection('lost'),
    )
  }, [actions, article.id, canEdit, open, store, t, toast])
  const latestUndo = useRef(undo)
  useEffect(() => {
    latestUndo.current = undo
  }, [undo])

  const withdraw = (claim: ClaimRow): void => {
    open(null)
    void store.write(claim.id, { kind: 'withdraw' }).then((sent) => {
      if (sent === 'saved') withUndo(t('workbench.withdrawn', { number: claim.number }))
      else if (sent === 'failed') open(claim.id, 'card')
    })
  }
  const startAdjusting = (claim: ClaimRow): void => {
    const occurrence = claim.occurrences[0]
    if (!occurrence || claim.revision === 0) return
    setAdjusting({
      claimId: claim.id,
      occurrenceId: occurrence.id,
      range: { start: reading.offsets.toUtf16(codePoint(occurrence.start)), end: reading.offsets.toUtf16(codePoint(occurrence.end)) },
    })
    goTo(claim.id)
  }
  const stopAdjusting = (save: boolean): void => {
    const now = adjusting
    setAdjusting(null)
    if (!now) return
    reader.current?.focusMark(now.claimId)
    if (!save) return
    const start = reading.offsets.toCodePoint(now.range.start)
    const end = reading.offsets.toCodePoint(now.range.end)
    const stands = claims.find((claim) => claim.id === now.claimId)?.occurrences.find((occurrence) => occurrence.id === now.occurrenceId)
    if (!stands || (stands.start === start && stands.end === end)) return
    void store.write(now.claimId, { kind: 'resize', occurrenceId: now.occurrenceId, start, end, quote: reading.text.slice(now.range.start, now.range.end) })
  }
  const submit = (claim: ClaimRow): void => {
    const gaps = missingForReview(claim)
    if (gaps.length > 0) {
      open(claim.id, 'card')
      setSaid([t('claim.next.missing'), ...gaps.map((gap) => t(`claim.gap.${gap}`))].join(' '))
      return
    }
    void store.write(claim.id, { kind: 'submit' }).then((sent) => {
      if (sent === 'saved') withUndo(t('workbench.submitted', { number: claim.number }))
    })
  }
  const mayApprove = (claim: ClaimRow): boolean => canReview && claim.progress === 'ready' && claim.lastChangedById !== actor.id
  const approve = (claim: ClaimRow): void => {
    if (!mayApprove(claim)) {
      open(claim.id, 'card')
      setSaid(claim.progress === 'ready' ? t('claim.next.readyMine') : t('workbench.notSubmitted'))
      return
    }
    void store.write(claim.id, { kind: 'approve' }).then((sent) => {
      if (sent === 'saved') withUndo(t('workbench.approved', { number: claim.number }))
    })
  }
  const mayReturn = (claim: ClaimRow): boolean => canReview && (claim.progress === 'ready' || claim.progress === 'approved')
  const setStatus = (status: VerificationStatus): void => {
    if (!openClaim || !canEdit || openClaim.status === status) return
    void store.write(openClaim.id, { kind: 'revise', changes: { status } })
    setSaid(t('workbench.statusSet', { number: openClaim.number, status: t(`status.${status}`) }))
  }
  const step = (by: 1 | -1): void => {
    const reachable = claims.filter((claim) => listed.has(claim.id))
    const at = reachable.findIndex((claim) => claim.id === shownOpenId)
    const next = reachable[at === -1 ? (by === 1 ? 0 : reachable.length - 1) : (at + by + reachable.length) % reachable.length]
    if (next) open(next.id)
  }
  const closeSearch = (): void => {
    setSearching(false)
    setFilter({ ...filter, words: '' })
  }

  useBenchKeys({
    next: step,
    claim: record,
    status: setStatus,
    evidence: () => openClaim && canEdit && open(openClaim.id, 'evidence'),
    note: () => openClaim && canEdit && open(openClaim.id, 'note'),
    submit: () => openClaim && canEdit && submit(openClaim),
    approve: () => openClaim && canReview && approve(openClaim),
    giveBack: () => openClaim && mayReturn(openClaim) && setDialog('return'),
    search: () => {
      setSearching(true)
      requestAnimationFrame(() => search.current?.focus())
    },
    help: () => setDialog('keys'),
    copy: () => reader.current?.focusCopy(openClaim?.occurrences[0]?.start),
    undo,
    out: () => {
      if (adjusting) stopAdjusting(false)
      else if (selected) reader.current?.clear()
      else if (openClaim) open(null)
      else if (searching) closeSearch()
      else if (view === 'list') setView('margin')
    },
  })

  const value: Bench = { store, me: actor, article, version, reading, canEdit, canReview, open, goTo: (claimId) => goTo(claimId), part, withdraw, startAdjusting, undo }
  const openFromCopy = useCallback((claimId: string) => open(claimId), [open])
  const openFromMargin = useCallback(
    (claimId: string) => {
      open(claimId, 'card')
      if (matchMedia('(max-width: 47.99rem)').matches) setView('margin')
    },
    [open],
  )

  const submittable = claims.filter((claim) => claim.progress !== 'ready' && claim.progress !== 'approved' && missingForReview(claim).length === 0)
  const primary = ((): ReactNode => {
    const submitWords = (
      <span>
        {t('workbench.submit.short')}
        <span className="wide">{t('workbench.submit.rest')}</span>
      </span>
    )
    if (openClaim && mayApprove(openClaim)) {
      return (
        <Button variant="primary" keycap="A" onClick={() => approve(openClaim)}>
          {t('claim.approve')}
        </Button>
      )
    }
    if (canEdit && openClaim && openClaim.progress !== 'ready' && openClaim.progress !== 'approved') {
      const gaps = missingForReview(openClaim).length > 0
      return (
        <Button variant="primary" keycap="S" aria-disabled={gaps || undefined} aria-describedby={gaps ? `gaps-${openClaim.id}` : undefined} onClick={() => submit(openClaim)}>
          {submitWords}
        </Button>
      )
    }
    if (canEdit && submittable.length > 0) {
      return (
        <Button variant="primary" onClick={() => submittable.forEach((claim) => void store.write(claim.id, { kind: 'submit' }))}>
          <span>
            {t('workbench.submit.many', { count: submittable.length })}
            <span className="wide">{t('workbench.submit.rest')}</span>
          </span>
        </Button>
      )
    }
    if (canReview) {
      return (
        <LinkButton variant="primary" href={`/articles/${article.id}/review`}>
          {t('workbench.review')}
        </LinkButton>
      )
    }
    return null
  })()

  return (
    <BenchContext value={value}>
      <div className={styles.page}>
        <BenchBar
          claims={claims}
          account={account}
          primary={primary}
          onLegend={() => setDialog('legend')}
          onKeys={() => setDialog('keys')}
          onList={() => setView(view === 'list' ? 'margin' : 'list')}
        />
        <OfflineBanner offline={connection === 'lost'} waiting={waiting} onRetry={retry} />
        {connection === 'signedOut' && (
          <p className={styles.banner} role="alert">
            {t('workbench.signedOut', { count: waiting })} <Link href="/sign-in" target="_blank">{t('workbench.signIn')}</Link>{' '}
            <Button size="s" onClick={retry}>
              {t('ui.offline.try')}
            </Button>
          </p>
        )}
        {isFrozen && (
          <p className={styles.banner}>
            {t('workbench.frozen', { number: version.number })} {version.reviewedSlug && <Link href={`/reviewed/${version.reviewedSlug}`}>{t('workbench.reviewed')}</Link>}
          </p>
        )}
        {article.isDemo && <p className={styles.banner}>{t('workbench.demo')}</p>}
        <div ref={bench} className={styles.bench} data-view={view} style={margin.plan ? { minHeight: margin.plan.bottom + 48 } : undefined}>
          <Rail reading={reading} claims={claims} openId={shownOpenId} blocks={margin.blocks} bench={bench} onOpen={openFromCopy} />
          <main id="main" tabIndex={-1} className={styles.zone}>
            {reading.blocks.every((block) => block.kind !== 'headline') && <h1 className="vh">{article.workingTitle}</h1>}
            <div className={styles.column}>
              <Reader
                handle={reader}
                reading={reading}
                marks={marks}
                language={article.language}
                openId={shownOpenId}
                hoverId={hoverId}
                blockNames={blockNames}
                label={t('workbench.copy', { title: article.workingTitle, number: version.number })}
                hint={canEdit ? t('workbench.copy.hint') : t('workbench.copy.hint.viewer')}
                say={useCallback((words: string) => t('workbench.caret.selected', { words }), [t])}
                onOpen={openFromCopy}
                onHover={setHoverId}
                onSelect={setSelected}
              />
              {adjusting && (
                <RangeHandles
                  reading={reading}
                  language={article.language}
                  copy={copy}
                  range={adjusting.range}
                  labels={{ start: t('claim.adjust.start'), end: t('claim.adjust.end') }}
                  onChange={(range) => setAdjusting({ ...adjusting, range })}
                  onSave={() => stopAdjusting(true)}
                  onCancel={() => stopAdjusting(false)}
                />
              )}
            </div>
          </main>
          <TickColumn claims={claims} ticks={margin.plan?.ticks ?? null} openId={shownOpenId} onOpen={openFromCopy} onHover={setHoverId} />
          <Margin
            claims={claims}
            listed={listed}
            openId={shownOpenId}
            hoverId={hoverId}
            view={view}
            plan={margin.plan}
            settled={margin.settled}
            canEdit={canEdit}
            cardRef={margin.cardRef}
            cardLabel={openClaim ? t('claim.card', { number: openClaim.number }) : ''}
            onOpen={openFromMargin}
            onHover={setHoverId}
            head={
              <MarginHead
                claims={claims}
                listedCount={listed.size}
                filter={filter}
                view={view}
                searching={searching}
                searchRef={search}
                onFilter={setFilter}
                onView={setView}
                onCloseSearch={closeSearch}
              />
            }
            card={
              openClaim && (
                <ClaimCard
                  claim={openClaim}
                  place={claims.indexOf(openClaim) + 1}
                  total={claims.length}
                  isFresh={fresh.has(openClaim.id)}
                  isAdjusting={adjusting?.claimId === openClaim.id}
                  undoKey={undoKey}
                  onSaveAdjusted={() => stopAdjusting(true)}
                  onCancelAdjusting={() => stopAdjusting(false)}
                  onReturn={() => setDialog('return')}
                />
              )
            }
          />
          {selected && canEdit && !adjusting && <SelectionToolbar selected={selected} bench={bench} copy={copy} onClaim={record} />}
        </div>
        <KeyLine
          label={t('ui.keys')}
          items={keyLine(t, { isOpen: openClaim !== null, hasSelection: selected !== null, inCopy, canEdit, canReview })}
          end={
            <span className="row">
              <button type="button" className={styles.legendButton} onClick={() => setDialog('legend')}>
                {t('workbench.legend')}
              </button>
              <span>{waiting > 0 ? t('workbench.saving') : savedAt ? t('workbench.saved', { time: formatTime(savedAt, timeZone, locale) }) : ''}</span>
            </span>
          }
        />
        <KeysDialog open={dialog === 'keys'} onOpenChange={(shows) => setDialog(shows ? 'keys' : null)} groups={allKeys(t, undoKey)} />
        <LegendDialog open={dialog === 'legend'} onOpenChange={(shows) => setDialog(shows ? 'legend' : null)} />
        {openClaim && (
          <ReturnDialog
            key={openClaim.id}
            open={dialog === 'return'}
            number={openClaim.number}
            name={`${openClaim.id}.return`}
            onOpenChange={(shows) => setDialog(shows ? 'return' : null)}
            onReturn={(reason) => store.write(openClaim.id, { kind: 'return', reason }).then((sent) => sent === 'saved')}
          />
        )}
        <span className="vh" role="status">
          {said}
        </span>
      </div>
    </BenchContext>
  )
}
