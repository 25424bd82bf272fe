'use client'

import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { matches, noFilter, type ClaimFilter } from '@/components/claims/claim-filter'
import { ReturnDialog } from '@/components/claims/return-dialog'
import { marksKeeper } from '@/components/reader/marks'
import { RangeHandles } from '@/components/reader/range-handles'
import { Reader, type ReaderHandle, type Selected } from '@/components/reader/reader'
import { readingOf } from '@/components/reader/reading'
import { paintHits } from '@/components/reader/selection'
import { KeysDialog } from '@/components/ui/keys-dialog'
import { useMessages } from '@/components/ui/messages-context'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import type { Actor } from '@/lib/policy/actor'
import { can } from '@/lib/policy/can'
import { BenchBar } from './bench-bar'
import { BenchContext, useClaims, useStore, type Bench } from './bench-context'
import { BenchFoot } from './bench-foot'
import { LineNotices, StandingNotices } from './bench-notices'
import { ClaimCard } from './claim-card'
import { allKeys } from './key-hints'
import { LegendDialog } from './legend-dialog'
import { fetchDetail } from './live'
import { Margin } from './margin'
import { MarginHead, type MarginView } from './margin-head'
import { PrimaryButton } from './primary-button'
import { Rail } from './rail'
import { searchHits } from './search-hits'
import { SelectionToolbar } from './selection-toolbar'
import type { BenchActions } from './send-write'
import { TickColumn } from './tick-column'
import { useBenchDeeds } from './use-bench-deeds'
import { useBenchKeys } from './use-bench-keys'
import { useBenchStore } from './use-bench-store'
import { useMarginPlan } from './use-margin-plan'
import { useOpenClaim } from './use-open-claim'
import { useUndoKey } from './use-undo-key'
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

/** The heart of the product: the copy, its claims level with their words, and everything that can be done to them. */
export function Workbench({
  actor,
  article,
  version,
  claims: initialClaims,
  actions,
  account,
  openClaimId,
}: WorkbenchProps) {
  const t = useMessages()
  const bench = useRef<HTMLDivElement>(null)
  const reader = useRef<ReaderHandle>(null)
  const search = useRef<HTMLInputElement>(null)
  const lastOpen = useRef<string | null>(null)
  const copy = useCallback(() => reader.current?.element() ?? null, [])
  const reading = useMemo(() => readingOf(version), [version])
  const { openId, part, open, goTo } = useOpenClaim(reader, openClaimId)
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
  const canEdit = !isFrozen && can(actor, 'claim.revise')
  const canReview = !isFrozen && can(actor, 'claim.return')

  const [hoverId, setHoverId] = useState<string | null>(null)
  const [selected, setSelected] = useState<Selected | null>(null)
  const [filter, setFilter] = useState<ClaimFilter>(noFilter)
  const [view, setView] = useState<MarginView>('margin')
  const [searching, setSearching] = useState(false)
  const [dialog, setDialog] = useState<'keys' | 'legend' | 'return' | null>(null)
  const [inCopy, setInCopy] = useState(false)
  const undoKey = useUndoKey()

  const deeds = useBenchDeeds({
    store,
    actions,
    articleId: article.id,
    versionId: version.id,
    meId: actor.id,
    reading,
    reader,
    claims,
    canEdit,
    canReview,
    open,
    goTo,
  })
  const { adjusting } = deeds
  const openClaim = claims.find((claim) => claim.id === openId) ?? null
  const shownOpenId = openClaim?.id ?? null
  const listed = useMemo(
    () => new Set(claims.filter((claim) => matches(claim, filter)).map((claim) => claim.id)),
    [claims, filter],
  )

  const [keepMarks] = useState(() => marksKeeper<ClaimRow>())
  const marks = useMemo(
    () =>
      keepMarks(reading, claims, (claim) =>
        t('workbench.mark', {
          number: claim.number,
          status: t(`status.${claim.status}`),
          quote: claim.occurrences[0]?.quote ?? '',
        }),
      ),
    [keepMarks, reading, claims, t],
  )
  const blockNames = useMemo(
    () => ({
      headline: t('status.block.headline'),
      standfirst: t('status.block.standfirst'),
      quote: t('status.block.quote'),
      caption: t('status.block.caption'),
    }),
    [t],
  )
  const margin = useMarginPlan({ benchRef: bench, copy, claims, openId: shownOpenId, listed })

  useEffect(() => {
    if (!shownOpenId) return
    lastOpen.current = shownOpenId
    if (store.get().rows.has(shownOpenId)) void fetchDetail(store, article.id, shownOpenId)
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

  const step = (by: 1 | -1): void => {
    const reachable = claims.filter((claim) => listed.has(claim.id))
    const here = shownOpenId ?? document.activeElement?.getAttribute('data-stop') ?? lastOpen.current
    const at = reachable.findIndex((claim) => claim.id === here)
    const next = reachable[at === -1 ? 0 : Math.min(reachable.length - 1, Math.max(0, at + by))]
    if (next) open(next.id)
  }
  const closeSearch = (): void => {
    setSearching(false)
    setFilter({ ...filter, words: '' })
  }
  const record = (): void => {
    if (!selected) return
    deeds.record(selected)
    setSelected(null)
  }

  useBenchKeys({
    next: step,
    claim: record,
    status: (status) => openClaim && deeds.setStatus(openClaim, status),
    evidence: () => openClaim && canEdit && open(openClaim.id, 'evidence'),
    note: () => openClaim && canEdit && open(openClaim.id, 'note'),
    submit: () => openClaim && canEdit && deeds.submit(openClaim),
    approve: () => openClaim && canReview && deeds.approve(openClaim),
    giveBack: () => openClaim && deeds.mayReturn(openClaim) && setDialog('return'),
    search: () => {
      setSearching(true)
      requestAnimationFrame(() => search.current?.focus())
    },
    help: () => setDialog('keys'),
    copy: () => reader.current?.focusCopy(openClaim?.occurrences[0]?.start),
    undo: deeds.undo,
    out: () => {
      if (adjusting) deeds.stopAdjusting(false)
      else if (selected) reader.current?.clear()
      else if (openClaim) open(null)
      else if (searching) closeSearch()
      else if (view === 'list') setView('margin')
    },
  })

  const value: Bench = {
    store,
    me: actor,
    article,
    version,
    reading,
    canEdit,
    canReview,
    open,
    goTo,
    part,
    withdraw: deeds.withdraw,
    startAdjusting: deeds.startAdjusting,
    undo: deeds.undo,
  }
  const openFromCopy = useCallback((claimId: string) => open(claimId), [open])
  const openFromMargin = useCallback(
    (claimId: string) => {
      open(claimId, 'card')
      if (matchMedia('(max-width: 47.99rem)').matches) setView('margin')
    },
    [open, setView],
  )
  const say = useCallback((words: string) => t('workbench.caret.selected', { words }), [t])

  return (
    <BenchContext value={value}>
      <div className={styles.page}>
        <BenchBar
          claims={claims}
          account={account}
          primary={
            <PrimaryButton
              claims={claims}
              openClaim={openClaim}
              mayApprove={openClaim !== null && deeds.mayApprove(openClaim)}
              onSubmit={deeds.submit}
              onApprove={deeds.approve}
            />
          }
          onLegend={() => setDialog('legend')}
          onKeys={() => setDialog('keys')}
          onList={() => {
            setView(view === 'list' ? 'margin' : 'list')
            window.scrollTo({ top: 0 })
          }}
        />
        <StandingNotices isFrozen={isFrozen} />
        <div
          ref={bench}
          className={styles.bench}
          data-view={view}
          style={margin.plan && view === 'margin' ? { minHeight: margin.plan.bottom + 48 } : undefined}
        >
          <Rail
            reading={reading}
            claims={claims}
            openId={shownOpenId}
            blocks={margin.blocks}
            bench={bench}
            onOpen={openFromCopy}
          />
          <main id="main" tabIndex={-1} className={styles.zone}>
            {reading.blocks.every((block) => block.kind !== 'headline') && (
              <h1 className="vh">{article.workingTitle}</h1>
            )}
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
                say={say}
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
                  onChange={(range) => deeds.setAdjusting({ ...adjusting, range })}
                  onSave={() => deeds.stopAdjusting(true)}
                  onCancel={() => deeds.stopAdjusting(false)}
                />
              )}
            </div>
          </main>
          <TickColumn
            claims={claims}
            ticks={margin.plan?.ticks ?? null}
            openId={shownOpenId}
            onOpen={openFromCopy}
            onHover={setHoverId}
          />
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
                  key={openClaim.id}
                  claim={openClaim}
                  place={claims.indexOf(openClaim) + 1}
                  total={claims.length}
                  isFresh={deeds.fresh.has(openClaim.id)}
                  isAdjusting={adjusting?.claimId === openClaim.id}
                  undoKey={undoKey}
                  onSaveAdjusted={() => deeds.stopAdjusting(true)}
                  onCancelAdjusting={() => deeds.stopAdjusting(false)}
                  onReturn={() => setDialog('return')}
                />
              )
            }
          />
          {selected && canEdit && !adjusting && (
            <SelectionToolbar selected={selected} bench={bench} copy={copy} onClaim={record} />
          )}
        </div>
        <LineNotices onRetry={retry} />
        <BenchFoot
          moment={{ isOpen: openClaim !== null, hasSelection: selected !== null, inCopy, canEdit, canReview }}
          onLegend={() => setDialog('legend')}
        />
        <KeysDialog
          open={dialog === 'keys'}
          onOpenChange={(shows) => setDialog(shows ? 'keys' : null)}
          groups={allKeys(t, undoKey)}
        />
        <LegendDialog open={dialog === 'legend'} onOpenChange={(shows) => setDialog(shows ? 'legend' : null)} />
        {openClaim && (
          <ReturnDialog
            key={openClaim.id}
            open={dialog === 'return'}
            number={openClaim.number}
            name={`${openClaim.id}.return`}
            onOpenChange={(shows) => setDialog(shows ? 'return' : null)}
            onReturn={(reason) =>
              store.write(openClaim.id, { kind: 'return', reason }).then((sent) => sent === 'saved')
            }
          />
        )}
        <span className="vh" role="status">
          {deeds.said}
        </span>
      </div>
    </BenchContext>
  )
}
