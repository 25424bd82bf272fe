import type { ClaimRow } from '@/lib/claims/claim'
import type { ReaderError } from '@/lib/errors'
import type { ClaimDetail } from '@/lib/review/queries'
import type { Write } from './writes'

export interface Person {
  readonly id: string
  readonly name: string
}

/** A write that came second: what stands, and what this person wanted. Nothing is lost until they have chosen. */
export interface Conflict {
  readonly theirs: ClaimRow
  readonly writes: readonly Write[]
}

/** A write that was refused for another reason; shown with the claim until it is closed. */
export interface Failure {
  readonly error: ReaderError
  readonly write: Write
}

export type Connection = 'live' | 'lost' | 'signedOut'

export interface BenchState {
  /** What the server says, by claim; withdrawn ones too. */
  readonly rows: ReadonlyMap<string, ClaimRow>
  /** Unsent, oldest first; the first may be on its way. */
  readonly writes: readonly Write[]
  readonly conflicts: ReadonlyMap<string, Conflict>
  readonly failures: ReadonlyMap<string, Failure>
  readonly details: ReadonlyMap<string, ClaimDetail | 'failed'>
  readonly sequence: number
  readonly isFrozen: boolean
  readonly connection: Connection
  readonly present: readonly Person[]
  /** When the last write was taken, ISO 8601; null before the first. */
  readonly savedAt: string | null
}
