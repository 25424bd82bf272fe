'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import type { Reading } from '@/components/reader/reading'
import type { Actor } from '@/lib/policy/actor'
import type { BenchState } from './bench-state'
import type { BenchStore } from './bench-store'

/** A place in the card that a key leads to. */
export type CardPart = 'card' | 'evidence' | 'note' | 'statement' | 'return' | 'adjust'

export interface Bench {
  readonly store: BenchStore
  readonly me: Actor
  readonly article: ArticleRow
  readonly version: VersionRow
  readonly reading: Reading
  /** The role allows it and the version is not frozen. */
  readonly canEdit: boolean
  readonly canReview: boolean
  /** Opens a claim, at one of its parts; null closes. */
  open(claimId: string | null, part?: CardPart): void
  /** Scrolls to an occurrence and shows it. */
  goTo(claimId: string, occurrenceId?: string): void
  /** The part that was asked for, and how often: asking twice leads there twice. */
  readonly part: { readonly name: CardPart; readonly times: number }
  withdraw(claim: ClaimRow): void
  startAdjusting(claim: ClaimRow): void
  undo(): void
}

export const BenchContext = createContext<Bench | null>(null)

export function useBench(): Bench {
  const bench = useContext(BenchContext)
  if (!bench) throw new Error('outside the workbench')
  return bench
}

/** A piece of the store's state; `pick` must give the same value until that piece changes. */
export function useStore<T>(store: BenchStore, pick: (state: BenchState) => T): T {
  return useSyncExternalStore(
    store.subscribe,
    () => pick(store.get()),
    () => pick(store.initial),
  )
}

export function useClaims(store: BenchStore): ClaimRow[] {
  return useSyncExternalStore(
    store.subscribe,
    () => store.claims(),
    () => store.claims(),
  )
}
