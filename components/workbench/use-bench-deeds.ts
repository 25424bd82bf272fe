'use client'

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { guessKind } from '@/components/claims/guess-kind'
import type { ReaderHandle, Selected } from '@/components/reader/reader'
import type { Reading } from '@/components/reader/reading'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import { codePoint, type Utf16Range } from '@/lib/anchoring'
import type { ClaimRow, VerificationStatus } from '@/lib/claims/claim'
import { missingForReview } from '@/lib/review/gate'
import type { BenchStore } from './bench-store'
import { fetchDetail } from './live'
import type { BenchActions } from './send-write'
import type { OpenClaim } from './use-open-claim'

export interface Adjusting {
  readonly claimId: string
  readonly occurrenceId: string
  readonly range: Utf16Range
}

interface Options {
  readonly store: BenchStore
  readonly actions: BenchActions
  readonly articleId: string
  readonly versionId: string
  readonly meId: string
  readonly reading: Reading
  readonly reader: RefObject<ReaderHandle | null>
  readonly claims: readonly ClaimRow[]
  readonly canEdit: boolean
  readonly canReview: boolean
  readonly open: OpenClaim['open']
  readonly goTo: OpenClaim['goTo']
}

export interface BenchDeeds {
  /** What a screen reader is told of the last deed. */
  readonly said: string
  /** Recorded just now, on this screen. */
  readonly fresh: ReadonlySet<string>
  readonly adjusting: Adjusting | null
  setAdjusting(adjusting: Adjusting | null): void
  startAdjusting(claim: ClaimRow): void
  stopAdjusting(save: boolean): void
  record(selected: Selected): void
  undo(): void
  withdraw(claim: ClaimRow): void
  submit(claim: ClaimRow): void
  mayApprove(claim: ClaimRow): boolean
  approve(claim: ClaimRow): void
  mayReturn(claim: ClaimRow): boolean
  setStatus(claim: ClaimRow, status: VerificationStatus): void
}

/** What one can do to claims from anywhere on the workbench: shown at once, said aloud, and with a way back. */
export function useBenchDeeds({
  store,
  actions,
  articleId,
  versionId,
  meId,
  reading,
  reader,
  claims,
  canEdit,
  canReview,
  open,
  goTo,
}: Options): BenchDeeds {
  const t = useMessages()
  const toast = useToast()
  const [said, setSaid] = useState('')
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [adjusting, setAdjusting] = useState<Adjusting | null>(null)

  const undo = useCallback((): void => {
    if (!canEdit) return
    if (store.get().connection !== 'live' && store.dropLast()) return
    void actions.undoLastChange({ articleId }).then(
      (answer) => {
        if (!answer.ok) {
          toast({ text: answer.error.message })
          setSaid(answer.error.message)
          return
        }
        const { claim } = answer.value
        store.put(claim)
        if (store.get().details.has(claim.id)) void fetchDetail(store, articleId, claim.id)
        setSaid(t('workbench.undone'))
        if (!claim.withdrawn) open(claim.id)
      },
      () => store.setConnection('lost'),
    )
  }, [actions, articleId, canEdit, open, store, t, toast])
  const latestUndo = useRef(undo)
  useEffect(() => {
    latestUndo.current = undo
  }, [undo])
  const withUndo = (text: string): void => toast({ text, undo: () => latestUndo.current() })

  const record = ({ range, quote }: Selected): void => {
    if (!canEdit) return
    const claimId = crypto.randomUUID()
    // A guess until the server gives the number: it alone knows of claims that were withdrawn.
    const number = Math.max(0, ...[...store.get().rows.values(), ...claims].map((claim) => claim.number)) + 1
    const start = reading.offsets.toCodePoint(range.start)
    const end = reading.offsets.toCodePoint(range.end)
    reader.current?.clear()
    setFresh(new Set(fresh).add(claimId))
    void store
      .write(claimId, {
        kind: 'record',
        input: { versionId, start, end, kind: guessKind(quote), priority: 'normal' },
        quote,
        number,
      })
      .then((sent) => {
        if (sent === 'failed')
          toast({ text: store.get().failures.get(claimId)?.error.message ?? t('workbench.record.failed') })
      })
    open(claimId)
    setSaid(t('workbench.recorded', { number, quote }))
  }

  const withdraw = (claim: ClaimRow): void => {
    open(null)
    void store.write(claim.id, { kind: 'withdraw' }).then((sent) => {
      if (sent === 'saved') withUndo(t('workbench.withdrawn', { number: claim.number }))
      else if (sent === 'failed') open(claim.id, 'card')
    })
  }

  const startAdjusting = (claim: ClaimRow): void => {
    const occurrence = claim.occurrences[0]
    // The place of a claim that is not sent yet has no name to be known by.
    if (!occurrence || claim.revision === 0) return
    const start = reading.offsets.toUtf16(codePoint(occurrence.start))
    setAdjusting({
      claimId: claim.id,
      occurrenceId: occurrence.id,
      range: { start, end: reading.offsets.toUtf16(codePoint(occurrence.end)) },
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
    const stands = claims
      .find((claim) => claim.id === now.claimId)
      ?.occurrences.find((occurrence) => occurrence.id === now.occurrenceId)
    if (!stands || (stands.start === start && stands.end === end)) return
    void store.write(now.claimId, {
      kind: 'resize',
      occurrenceId: now.occurrenceId,
      start,
      end,
      quote: reading.text.slice(now.range.start, now.range.end),
    })
  }

  const submit = (claim: ClaimRow): void => {
    const gaps = missingForReview(claim)
    if (gaps.length > 0) {
      open(claim.id, 'card')
      setSaid([t('claim.next.missing'), ...gaps.map((gap) => t(`claim.gap.${gap}`))].join(' '))
      return
    }
    if (claim.progress === 'ready' || claim.progress === 'approved') return
    void store.write(claim.id, { kind: 'submit' }).then((sent) => {
      if (sent === 'saved') withUndo(t('workbench.submitted', { number: claim.number }))
    })
  }

  const mayApprove = (claim: ClaimRow): boolean =>
    canReview && claim.progress === 'ready' && claim.lastChangedById !== meId
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
  const mayReturn = (claim: ClaimRow): boolean =>
    canReview && (claim.progress === 'ready' || claim.progress === 'approved')

  const setStatus = (claim: ClaimRow, status: VerificationStatus): void => {
    if (!canEdit || claim.status === status) return
    void store.write(claim.id, { kind: 'revise', changes: { status } })
    setSaid(t('workbench.statusSet', { number: claim.number, status: t(`status.${status}`) }))
  }

  return {
    said,
    fresh,
    adjusting,
    setAdjusting,
    startAdjusting,
    stopAdjusting,
    record,
    undo,
    withdraw,
    submit,
    mayApprove,
    approve,
    mayReturn,
    setStatus,
  }
}
