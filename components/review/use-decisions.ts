'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import type { BenchStore, Sent } from '@/components/workbench/bench-store'
import { fetchDetail } from '@/components/workbench/live'
import type { BenchActions } from '@/components/workbench/send-write'
import type { ClaimRow } from '@/lib/claims/claim'

interface DecisionsWiring {
  readonly store: BenchStore
  readonly actions: BenchActions
  readonly articleId: string
  /** Opens the claim that is to be judged next. */
  goOn(from: string): void
  open(claimId: string): void
}

export interface Decisions {
  readonly busy: boolean
  /** @param seen revision that was before the reader's eyes */
  approve(claim: ClaimRow, seen: number): Promise<Sent | 'waiting'>
  giveBack(claim: ClaimRow, seen: number, reason: string): Promise<Sent | 'waiting'>
  undo(): Promise<void>
}

/** Milliseconds to wait for the server before going on; offline, the decision is kept and goes out later. */
const PATIENCE = 1_500

const waited = (): Promise<'waiting'> => new Promise((resolve) => setTimeout(() => resolve('waiting'), PATIENCE))

/** A decision, its answer, and the way on to the next claim. A refusal stays where it happened. */
export function useDecisions({ store, actions, articleId, goOn, open }: DecisionsWiring): Decisions {
  const t = useMessages()
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  const undo = async (): Promise<void> => {
    // Decisions rest meanwhile: what comes back may be the claim that the next key would judge.
    setBusy(true)
    try {
      const answer = await actions.undoLastChange({ articleId })
      if (!answer.ok) {
        toast({ text: answer.error.message })
        return
      }
      const { claim } = answer.value
      store.put(claim)
      open(claim.id)
      void fetchDetail(store, articleId, claim.id)
      toast({ text: t('review.undone.toast', { number: claim.number }) })
    } catch {
      toast({ text: t('errors.network') })
    } finally {
      setBusy(false)
    }
  }
  const decide = async (
    claim: ClaimRow,
    sending: Promise<Sent>,
    said: 'review.approved.toast' | 'review.returned.toast',
  ): Promise<Sent | 'waiting'> => {
    setBusy(true)
    const sent = await Promise.race([sending, waited()])
    setBusy(false)
    const moved = sent === 'waiting'
    void sending.then((late) => {
      if (late === 'saved') toast({ text: t(said, { number: claim.number }), undo: () => void undo() })
      // The refusal itself stands with the claim; who has moved on is told where to look.
      else if (moved) toast({ text: t('review.late.toast', { number: claim.number }) })
    })
    if (sent === 'saved' || moved) goOn(claim.id)
    else void fetchDetail(store, articleId, claim.id)
    return sent
  }
  return {
    busy,
    undo,
    approve: (claim, seen) => decide(claim, store.write(claim.id, { kind: 'approve' }, seen), 'review.approved.toast'),
    giveBack: (claim, seen, reason) =>
      decide(claim, store.write(claim.id, { kind: 'return', reason }, seen), 'review.returned.toast'),
  }
}
