import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Snapshot } from '@/lib/review/snapshot'
import { readSnapshot } from '@/lib/review/snapshot-schema'

/** A snapshot together with the exact characters that were hashed. Reports carry those, never a second serialization. */
export interface SealedSnapshot {
  readonly snapshot: Snapshot
  /** RFC 8785. */
  readonly canonical: string
  /** SHA-256 of the UTF-8 bytes of `canonical`, 64 hexadecimal digits in lower case. */
  readonly sha256: string
}

function hashOf(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex')
}

/**
 * Opens what the database holds.
 * @throws {Error} when the text no longer hashes to the seal: what was altered is not shown as reviewed
 */
export function openSealed(frozen: { snapshot: string; sha256: string }): SealedSnapshot {
  if (hashOf(frozen.snapshot) !== frozen.sha256) throw new Error('a reviewed version does not match its seal')
  return { snapshot: readSnapshot(frozen.snapshot), canonical: frozen.snapshot, sha256: frozen.sha256 }
}

export function sealSnapshot(snapshot: Snapshot): SealedSnapshot {
  const canonical = canonicalize(snapshot)
  if (canonical === undefined) throw new Error('the snapshot has no canonical form')
  return { snapshot, canonical, sha256: hashOf(canonical) }
}
