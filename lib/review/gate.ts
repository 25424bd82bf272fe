import type { ClaimRow } from '@/lib/claims/claim'

/** What a claim lacks before it can be reviewed (gate rules 1 and 2). */
export const gateGaps = ['status', 'basis', 'finding', 'independentSupport', 'conflict'] as const
export type GateGap = (typeof gateGaps)[number]

type Judged = Pick<ClaimRow, 'status' | 'basis' | 'finding' | 'conflict' | 'conflictReason' | 'hasIndependentSupport'>

/**
 * Gate rules 1 and 2 for one claim; empty when it may be submitted.
 * An opinion has nothing to rest on, and what cannot be established rests on what was tried: there a written finding stands for the basis.
 */
export function missingForReview(claim: Judged): GateGap[] {
  const gaps: GateGap[] = []
  if (claim.status === 'unchecked') return ['status']
  const needsWords = claim.status === 'notCheckable' || claim.status === 'unverifiable'
  if (needsWords && claim.finding === null) gaps.push('finding')
  if (!needsWords && claim.basis === 'none') gaps.push('basis')
  if (claim.status === 'confirmed' && claim.basis !== 'none' && !claim.hasIndependentSupport)
    gaps.push('independentSupport')
  if (claim.conflict && claim.status !== 'disputed' && claim.conflictReason === null) gaps.push('conflict')
  return gaps
}

/** The rules of sign-off (gate rule 5), in the order in which a desk meets them. */
export const signOffRules = ['claims', 'statusAndBasis', 'approved', 'anchors', 'holds', 'tk'] as const
export type SignOffRule = (typeof signOffRules)[number]

export interface SignOffCheck {
  rule: SignOffRule
  isMet: boolean
  /** How many stand in the way. */
  missing: number
  /** The claims that do, in text order. */
  claimIds: string[]
}

const settledStates = new Set(['exact', 'moved'])

/**
 * Gate rule 5 over an article.
 * @param claims standing claims, withdrawn ones left out
 * @param tkCount marks such as TK left in the copy
 */
export function signOffChecks(claims: readonly ClaimRow[], tkCount: number): SignOffCheck[] {
  const check = (rule: SignOffRule, offends: (claim: ClaimRow) => boolean): SignOffCheck => {
    const claimIds = claims.filter(offends).map((claim) => claim.id)
    return { rule, isMet: claimIds.length === 0, missing: claimIds.length, claimIds }
  }
  return [
    { rule: 'claims', isMet: claims.length > 0, missing: claims.length > 0 ? 0 : 1, claimIds: [] },
    check('statusAndBasis', (claim) => missingForReview(claim).length > 0),
    check('approved', (claim) => claim.progress !== 'approved'),
    check(
      'anchors',
      (claim) => claim.occurrences.length === 0 || claim.occurrences.some((o) => !settledStates.has(o.state)),
    ),
    check('holds', (claim) => claim.action === 'hold'),
    { rule: 'tk', isMet: tkCount === 0, missing: tkCount, claimIds: [] },
  ]
}
