import type { Action, Basis, ClaimKind, Priority, VerificationStatus } from '@/lib/claims/claim'
import type { EvidenceUse, SourceKind, Stance } from '@/lib/evidence/source'
import type { Block, Span } from '@/lib/articles/article'
import type { Role } from '@/lib/policy/actor'

/** Raised when the shape below changes; a verifier picks its reader by it. */
export const snapshotFormat = 'tickmark-snapshot-1'

export interface SnapshotPerson {
  name: string
  role: Role
}

export interface SnapshotEvidence {
  stance: Stance
  use: EvidenceUse
  fromAuthor: boolean
  excerpt: string | null
  locator: string | null
  /** ISO 8601, UTC. */
  accessedAt: string
  attachedBy: SnapshotPerson
  source: {
    kind: SourceKind
    title: string
    address: string | null
    publisher: string | null
    origin: string | null
    publishedOn: string | null
    description: string | null
  }
}

export interface SnapshotClaim {
  number: number
  kind: ClaimKind
  statement: string | null
  speaker: string | null
  status: VerificationStatus
  finding: string | null
  action: Action
  priority: Priority
  basis: Basis
  conflictReason: string | null
  revision: number
  /** Offsets in code points of `copy.text`, in text order. */
  occurrences: { start: number; end: number; quote: string; prefix: string; suffix: string }[]
  evidence: SnapshotEvidence[]
  lastChangedBy: SnapshotPerson
  lastChangedAt: string
  /** Null only where a sign-off overrode rule 5. */
  approval: { revision: number; by: SnapshotPerson; at: string } | null
}

/** All that a sign-off freezes. Serialized by RFC 8785; the SHA-256 is over those bytes. */
export interface Snapshot {
  format: typeof snapshotFormat
  desk: { name: string; timeZone: string }
  article: { id: string; workingTitle: string; language: string; author: string | null; isDemo: boolean }
  version: { number: number; createdAt: string; createdBy: SnapshotPerson }
  /** Offsets in code points. */
  copy: { text: string; blocks: Block[]; spans: Span[] }
  /** In text order of their first occurrence. */
  claims: SnapshotClaim[]
  signOff: {
    by: SnapshotPerson
    /** ISO 8601, UTC. */
    at: string
    /** Written reason of an override, with the rules that were not met. */
    override: { reason: string; unmet: string[] } | null
  }
  /** Sequence of the article's last event before the sign-off. */
  record: { sequence: number }
}
