import type { ClaimRow } from '@/lib/claims/claim'
import type { SeenClaims } from './seen-claims'

/** In the order of the queue: what is for this reader to judge comes first. */
export const queueGroups = ['changed', 'new', 'looked', 'waiting', 'others', 'notReady', 'approved'] as const
export type QueueGroup = (typeof queueGroups)[number]

export interface QueueSection {
  readonly group: QueueGroup
  readonly claims: readonly ClaimRow[]
}

export interface Reader {
  readonly id: string
  readonly canReview: boolean
}

/** Groups whose claims wait for this reader's yes or no. */
export const judged: ReadonlySet<QueueGroup> = new Set(['changed', 'new', 'looked'])

export function groupOf(claim: ClaimRow, reader: Reader, seen: SeenClaims): QueueGroup {
  if (claim.progress === 'approved') return 'approved'
  if (claim.progress !== 'ready') return 'notReady'
  if (!reader.canReview) return 'waiting'
  if (claim.lastChangedById === reader.id) return 'others'
  const look = seen[claim.id]
  if (!look) return 'new'
  return look.revision < claim.revision ? 'changed' : 'looked'
}

/** The claims in groups, each in text order; groups without claims are left out. */
export function queueOf(claims: readonly ClaimRow[], reader: Reader, seen: SeenClaims): QueueSection[] {
  const sections = new Map<QueueGroup, ClaimRow[]>(queueGroups.map((group) => [group, []]))
  for (const claim of claims) sections.get(groupOf(claim, reader, seen))?.push(claim)
  return [...sections].flatMap(([group, own]) => (own.length === 0 ? [] : [{ group, claims: own }]))
}

/** The claims as J and K walk them. */
export function walkOf(sections: readonly QueueSection[]): ClaimRow[] {
  return sections.flatMap((section) => section.claims)
}

/**
 * Where to go once a claim has been judged: the next one in the queue as it was that waits for this reader, or else
 * the first before it. Null when nothing waits any more.
 */
export function nextToJudge(before: readonly QueueSection[], claimId: string): string | null {
  const waiting = before.filter((section) => judged.has(section.group)).flatMap((section) => section.claims)
  const at = waiting.findIndex((claim) => claim.id === claimId)
  const rest = at === -1 ? waiting : [...waiting.slice(at + 1), ...waiting.slice(0, at)]
  return rest[0]?.id ?? null
}
