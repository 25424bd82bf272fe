import type { Role } from '@/lib/policy/actor'

export const verificationStatuses = [
  'unchecked',
  'confirmed',
  'needsContext',
  'disputed',
  'incorrect',
  'outdated',
  'unverifiable',
  'notCheckable',
] as const
/** What the checking found about the words as they stand. The index is the key that sets it (0 to 7). */
export type VerificationStatus = (typeof verificationStatuses)[number]

export const progresses = ['open', 'checking', 'queryOut', 'ready', 'approved', 'returned'] as const
export type Progress = (typeof progresses)[number]

/** Progress that a person sets by hand; the others are reached by submitting, approving and returning. */
export const settableProgresses = ['open', 'checking', 'queryOut'] as const satisfies readonly Progress[]

export const actions = ['none', 'keep', 'reword', 'attribute', 'cut', 'hold'] as const
/** What is to be done with the words. */
export type Action = (typeof actions)[number]

export const priorities = ['high', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

export const claimKinds = [
  'number',
  'quotation',
  'nameOrTitle',
  'date',
  'place',
  'event',
  'causal',
  'comparison',
  'other',
] as const
export type ClaimKind = (typeof claimKinds)[number]

export const anchorStates = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const
export type AnchorState = (typeof anchorStates)[number]

export const bases = ['primary', 'independent', 'single', 'authorOnly', 'none'] as const
/** Computed from the evidence: what the finding rests on. */
export type Basis = (typeof bases)[number]

/** A person as others see them. */
export interface PersonName {
  id: string
  name: string
  role: Role
}

/** One place of a claim in the current version. Offsets in code points. */
export interface OccurrenceRow {
  id: string
  start: number
  end: number
  quote: string
  state: AnchorState
}

/** The slim row that lists and the workbench carry; notes and evidence are read when a claim is opened. */
export interface ClaimRow {
  id: string
  number: number
  kind: ClaimKind
  statement: string | null
  speaker: string | null
  status: VerificationStatus
  finding: string | null
  progress: Progress
  action: Action
  priority: Priority
  conflictReason: string | null
  /** Raised by every write; send it back with the next one. */
  revision: number
  lastChangedById: string
  lastChangedByName: string
  /** ISO 8601, UTC. */
  lastChangedAt: string
  withdrawn: boolean
  /** In text order; the first gives the claim its place and its quote. */
  occurrences: OccurrenceRow[]
  basis: Basis
  evidenceCount: number
  /** Evidence both supports and refutes. */
  conflict: boolean
  /** At least one supporting piece that is not the author of the copy. */
  hasIndependentSupport: boolean
  noteCount: number
  /** Reason of the return, while the claim stands returned. */
  returnReason: string | null
}

/** Progress after a change of text, evidence or status: an approval or submission no longer covers it. */
export function progressAfterChange(progress: Progress, status: VerificationStatus): Progress {
  if (progress === 'queryOut' || progress === 'returned') return progress
  return status === 'unchecked' ? 'open' : 'checking'
}
