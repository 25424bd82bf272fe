import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/actor'
import type { SessionClaims } from './session-token'

/**
 * The person of a session, as the database has them now: a raised token version or a deactivation
 * ends the session at this very request, and the role is today's.
 */
export async function actorOfSession(claims: SessionClaims): Promise<Actor | null> {
  const person = await database().person.findUnique({
    where: { id: claims.sub },
    select: { id: true, name: true, role: true, tokenVersion: true, deactivatedAt: true },
  })
  if (!person || person.deactivatedAt !== null || person.tokenVersion !== claims.tokenVersion) return null
  return { id: person.id, name: person.name, role: person.role }
}

/** What the door shows to everybody: the desk's name, and whether its first admin is still to come. No names of people. */
export async function deskEntrance(): Promise<{ deskName: string; isNew: boolean }> {
  const desk = await database().desk.findUnique({ where: { id: 1 }, select: { name: true } })
  const anybody = await database().person.findFirst({ select: { id: true } })
  return { deskName: desk?.name ?? '', isNew: anybody === null }
}
