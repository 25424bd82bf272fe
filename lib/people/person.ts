import type { Role } from '@/lib/policy/actor'

/** Hours that a link works. */
export const linkHours = { invitation: 7 * 24, reset: 24 } as const

/** A row of the people page. */
export interface PersonEntry {
  id: string
  name: string
  email: string
  role: Role
  /** ISO 8601. */
  joinedAt: string
  /** ISO 8601, or null while the person may sign in. */
  deactivatedAt: string | null
}

/** An invitation that nobody has accepted yet. */
export interface InvitationEntry {
  id: string
  name: string
  email: string
  role: Role
  /** ISO 8601. */
  expiresAt: string
  isExpired: boolean
}

/** The secret goes to the admin once and is not stored. */
export interface MadeLink {
  id: string
  token: string
  /** ISO 8601. */
  expiresAt: string
}

/** Why a link does not work, or that it does. */
export type LinkState = 'open' | 'used' | 'revoked' | 'expired' | 'unknown'

export function linkState(
  link: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date } | null,
  now: Date,
): LinkState {
  if (!link) return 'unknown'
  if (link.usedAt !== null) return 'used'
  if (link.revokedAt !== null) return 'revoked'
  return link.expiresAt > now ? 'open' : 'expired'
}
