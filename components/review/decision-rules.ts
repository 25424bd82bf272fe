import type { ClaimRow } from '@/lib/claims/claim'
import { missingForReview } from '@/lib/review/gate'

/** Why a decision cannot be made now; each has its words. */
export const hindrances = [
  'frozen',
  'role',
  'changedMeanwhile',
  'notSubmitted',
  'gaps',
  'twoPersonRule',
  'approvedAlready',
] as const
export type Hindrance = (typeof hindrances)[number]

export interface DecisionFacts {
  readonly readerId: string
  readonly canReview: boolean
  readonly isFrozen: boolean
  /** Somebody changed the claim after it was put before the reader. */
  readonly changedMeanwhile: boolean
}

export interface OpenDecisions {
  readonly approve: Hindrance | null
  readonly giveBack: Hindrance | null
}

/** What the server would refuse, said before a button is pressed. The verbs decide again under the lock. */
export function openDecisions(claim: ClaimRow, facts: DecisionFacts): OpenDecisions {
  const both = (why: Hindrance): OpenDecisions => ({ approve: why, giveBack: why })
  if (facts.isFrozen) return both('frozen')
  if (!facts.canReview) return both('role')
  if (facts.changedMeanwhile) return both('changedMeanwhile')
  if (claim.progress === 'approved') return { approve: 'approvedAlready', giveBack: null }
  if (claim.progress !== 'ready') return both('notSubmitted')
  if (claim.lastChangedById === facts.readerId) return { approve: 'twoPersonRule', giveBack: null }
  if (missingForReview(claim).length > 0) return { approve: 'gaps', giveBack: null }
  return { approve: null, giveBack: null }
}
