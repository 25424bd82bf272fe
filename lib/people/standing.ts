import type { Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'

/**
 * The actor as the database has them under the desk's lock. Two admins who demote each other in the same
 * second would both still be admins by their sessions.
 * @throws {Refusal} unauthenticated when they were deactivated meanwhile
 */
export async function actorNow(tx: Transaction, actor: Actor): Promise<Actor> {
  const person = await tx.person.findUnique({
    where: { id: actor.id },
    select: { id: true, name: true, role: true, deactivatedAt: true },
  })
  if (!person || person.deactivatedAt !== null) throw new Refusal('unauthenticated', 'the actor is no longer in force')
  return { id: person.id, name: person.name, role: person.role }
}

/** @throws {Refusal} gate when nobody but this person could open the desk's door to others */
export async function requireAnotherAdmin(tx: Transaction, personId: string): Promise<void> {
  const others = await tx.person.count({ where: { role: 'admin', deactivatedAt: null, id: { not: personId } } })
  if (others === 0) throw new Refusal('gate', 'the last active admin stays one', { messageId: 'people.lastAdmin' })
}
