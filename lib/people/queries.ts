import { hashToken } from '@/lib/auth/link-token'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor, Visitor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { linkState, type InvitationEntry, type LinkState, type PersonEntry } from './person'

/** Everybody who ever had an account, the active ones first, by name. */
export async function listPeople(actor: Actor): Promise<PersonEntry[]> {
  authorize(actor, 'person.list')
  const rows = await database().person.findMany({
    select: { id: true, name: true, email: true, role: true, createdAt: true, deactivatedAt: true },
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
  })
  return rows.map(({ createdAt, deactivatedAt, ...person }) => ({
    ...person,
    joinedAt: createdAt.toISOString(),
    deactivatedAt: deactivatedAt?.toISOString() ?? null,
  }))
}

/** Invitations that were neither accepted nor revoked, the newest first. */
export async function listInvitations(actor: Actor): Promise<InvitationEntry[]> {
  authorize(actor, 'person.list')
  const now = new Date()
  const rows = await database().invitation.findMany({
    where: { acceptedAt: null, revokedAt: null },
    select: { id: true, name: true, email: true, role: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ expiresAt, ...row }) => ({
    ...row,
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
  }))
}

/** One's own record for the account page. @throws {Refusal} unauthenticated */
export async function ownAccount(actor: Actor): Promise<{ email: string; hasPassword: boolean }> {
  authorize(actor, 'person.changeOwnPassword', { personId: actor.id })
  const person = await database().person.findUnique({
    where: { id: actor.id },
    select: { email: true, passwordHash: true },
  })
  if (!person) throw new Refusal('unauthenticated', 'the actor is gone')
  return { email: person.email, hasPassword: person.passwordHash !== null }
}

/** What the holder of an invitation link may see: their own invitation, while it is open. */
export type InvitationView = { state: 'open'; name: string; email: string } | { state: Exclude<LinkState, 'open'> }

/** The token is the right to read: there is nothing to authorize beyond it. */
export async function invitationByToken(_visitor: Visitor, token: string): Promise<InvitationView> {
  const row = await database().invitation.findUnique({ where: { tokenHash: hashToken(token) } })
  const state = linkState(
    row && { usedAt: row.acceptedAt, revokedAt: row.revokedAt, expiresAt: row.expiresAt },
    new Date(),
  )
  return state === 'open' && row
    ? { state, name: row.name, email: row.email }
    : { state: state === 'open' ? 'unknown' : state }
}

/** As `invitationByToken`, for a reset link. */
export async function resetLinkByToken(_visitor: Visitor, token: string): Promise<InvitationView> {
  const row = await database().resetLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { usedAt: true, expiresAt: true, person: { select: { name: true, email: true, deactivatedAt: true } } },
  })
  const state = linkState(
    row && { usedAt: row.usedAt, revokedAt: row.person.deactivatedAt, expiresAt: row.expiresAt },
    new Date(),
  )
  return state === 'open' && row
    ? { state, name: row.person.name, email: row.person.email }
    : { state: state === 'open' ? 'unknown' : state }
}
