import { parsed } from './answers'
import type { Write } from './writes'

const kinds: ReadonlySet<string> = new Set([
  'record',
  'revise',
  'resize',
  'withdraw',
  'restore',
  'submit',
  'approve',
  'return',
  'note',
  'attach',
  'reviseEvidence',
  'removeEvidence',
])

function isWrite(value: unknown): value is Write {
  if (typeof value !== 'object' || value === null) return false
  if (!('id' in value && 'claimId' in value && 'seen' in value && 'deed' in value)) return false
  const { id, claimId, seen, deed } = value
  if (typeof id !== 'string' || typeof claimId !== 'string' || typeof seen !== 'number') return false
  return (
    typeof deed === 'object' && deed !== null && 'kind' in deed && typeof deed.kind === 'string' && kinds.has(deed.kind)
  )
}

const keyOf = (articleId: string, personId: string): string => `tickmark.unsent.${articleId}.${personId}`

/** Unsent writes that an earlier tab of this person left on this device. Without storage there are none. */
export function keptWrites(articleId: string, personId: string): Write[] {
  try {
    const kept = parsed(localStorage.getItem(keyOf(articleId, personId)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isWrite) : []
  } catch {
    return []
  }
}

/** Storage that is full or forbidden loses nothing but the survival of a closed tab. */
export function keepWrites(articleId: string, personId: string, writes: readonly Write[]): void {
  try {
    if (writes.length === 0) localStorage.removeItem(keyOf(articleId, personId))
    else localStorage.setItem(keyOf(articleId, personId), JSON.stringify(writes))
  } catch {
    return
  }
}
