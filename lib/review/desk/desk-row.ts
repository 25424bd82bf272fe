import type { PersonName, VerificationStatus } from '@/lib/claims/claim'

/** How many claims have a status, and how many of those are approved. */
export type StatusCounts = Partial<Record<VerificationStatus, { count: number; approved: number }>>

/** What of an article waits for the person who looks, the most pressing first. */
export type Waiting =
  | { what: 'returned'; count: number; claimId: string; claimNumber: number; byName: string; reason: string }
  | { what: 'toApprove'; count: number; byName: string }
  | { what: 'toSignOff' }

/** An article on the desk, as one person sees it. */
export interface DeskRow {
  articleId: string
  workingTitle: string
  /** BCP 47, for the title's own direction and script. */
  language: string
  isDemo: boolean
  versionNumber: number
  /** ISO 8601, UTC. */
  deadline: string | null
  broughtInByName: string
  /** ISO 8601, UTC. */
  broughtInAt: string
  counts: StatusCounts
  /** Claims submitted and not yet decided. */
  inReview: number
  queriesOut: number
  /** Who worked on it, latest first. */
  people: PersonName[]
  lastChange: { byName: string | null; at: string } | null
  waiting: Waiting | null
  /** The current version is signed off. */
  reviewed: { slug: string; byName: string; at: string } | null
}

/** Groups of the desk, in the order in which they are shown. */
export const deskGroups = ['waiting', 'underCheck', 'reviewed'] as const
export type DeskGroup = (typeof deskGroups)[number]

export function groupOf(row: DeskRow): DeskGroup {
  if (row.reviewed) return 'reviewed'
  return row.waiting ? 'waiting' : 'underCheck'
}

const byDeadline = (a: DeskRow, b: DeskRow): number =>
  (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') || b.broughtInAt.localeCompare(a.broughtInAt)

/** What is due first stands first; what is reviewed, by when it was signed off. */
export function inDeskOrder(rows: readonly DeskRow[]): Record<DeskGroup, DeskRow[]> {
  const groups: Record<DeskGroup, DeskRow[]> = { waiting: [], underCheck: [], reviewed: [] }
  for (const row of rows) groups[groupOf(row)].push(row)
  groups.waiting.sort(byDeadline)
  groups.underCheck.sort(byDeadline)
  groups.reviewed.sort((a, b) => (b.reviewed?.at ?? '').localeCompare(a.reviewed?.at ?? ''))
  return groups
}
