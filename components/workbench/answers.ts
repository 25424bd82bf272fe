import type { ClaimRow } from '@/lib/claims/claim'
import type { ClaimsSince } from '@/lib/claims/queries'
import type { ClaimDetail } from '@/lib/review/queries'
import type { Person } from './bench-state'

/** What comes over the network is `unknown` until it has shown its shape; our own routes made it, so the shape is looked at and not parsed. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

export function isClaimRow(value: unknown): value is ClaimRow {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.revision === 'number' &&
    Array.isArray(value.occurrences)
  )
}

export function isClaimsSince(value: unknown): value is ClaimsSince {
  return (
    isObject(value) &&
    typeof value.sequence === 'number' &&
    Array.isArray(value.claims) &&
    value.claims.every(isClaimRow)
  )
}

export function isClaimDetail(value: unknown): value is ClaimDetail {
  return isObject(value) && isClaimRow(value.claim) && Array.isArray(value.evidence) && Array.isArray(value.notes)
}

export function isPeople(value: unknown): value is Person[] {
  return (
    Array.isArray(value) &&
    value.every((person) => isObject(person) && typeof person.id === 'string' && typeof person.name === 'string')
  )
}

/** The row that stands, out of the details of a refusal as stale. */
export function standingClaim(details: unknown): ClaimRow | null {
  return isObject(details) && isClaimRow(details.claim) ? details.claim : null
}

/** JSON, or null for text that is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
