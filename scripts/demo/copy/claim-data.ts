import type { Action, ClaimKind, Priority, Progress, VerificationStatus } from '@/lib/claims/claim'
import type { EvidenceUse, Stance } from '@/lib/claims/basis'
import type { DemoSourceKey } from './sources'

export const demoArticleKeys = ['miamiTalks', 'nightFerry'] as const
export type DemoArticleKey = (typeof demoArticleKeys)[number]

export interface DemoEvidence {
  source: DemoSourceKey
  stance: Stance
  use: EvidenceUse
  excerpt?: string
  locator?: string
  fromAuthor?: boolean
  /** ISO 8601, UTC. */
  accessedAt: string
}

/** A claim of the demo, as its editor and its reviewer leave it. */
export interface DemoClaim {
  /** Exact words of the copy. */
  quote: string
  /** Which place of the words, from 1, where they stand more than once. */
  nth?: number
  kind: ClaimKind
  statement?: string
  speaker?: string
  status: VerificationStatus
  finding?: string
  /** Reached through the verbs: "ready" by submitting, "approved" and "returned" by the reviewer. */
  progress: Progress
  action?: Action
  priority?: Priority
  /** The reviewer's words, where the claim was returned. */
  returnReason?: string
  conflictReason?: string
  evidence: DemoEvidence[]
  notes?: string[]
  /** Which of the two editors checked it. */
  editor: 'first' | 'second'
}
