import type { EvidenceUse, Stance } from '@/lib/claims/basis'

export { evidenceUses, stances, type EvidenceUse, type Stance } from '@/lib/claims/basis'

export const sourceKinds = [
  'document',
  'dataset',
  'officialStatement',
  'interview',
  'newsReport',
  'photoOrVideo',
  'observation',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A record of the desk's library. */
export interface SourceRow {
  id: string
  kind: SourceKind
  title: string
  address: string | null
  publisher: string | null
  origin: string | null
  /** ISO date without a time, as the source gives it. */
  publishedOn: string | null
  description: string | null
  revision: number
  createdByName: string
  /** ISO 8601, UTC. */
  createdAt: string
}

/** The link from a claim to a source. */
export interface EvidenceRow {
  id: string
  claimId: string
  source: SourceRow
  stance: Stance
  use: EvidenceUse
  excerpt: string | null
  locator: string | null
  fromAuthor: boolean
  /** ISO 8601, UTC. */
  accessedAt: string
  revision: number
  createdByName: string
  /** ISO 8601, UTC. */
  createdAt: string
}
