import { Refusal } from '@/lib/errors'
import type { Actor, Visitor } from './actor'
import { permissions, type Permission } from './permissions'
import { didNotChangeItLast, isSignedIn, type Facts, type Predicate } from './predicates'

function firstUnmet(actor: Visitor, permission: Permission, facts: Facts): Predicate | undefined {
  const row: readonly Predicate[] = permissions[permission]
  return row.find((predicate) => !predicate(actor, facts))
}

/** Whether the row of the table holds. For what an interface offers; a verb calls `authorize`. */
export function can(actor: Visitor, permission: Permission, facts: Facts = {}): boolean {
  return firstUnmet(actor, permission, facts) === undefined
}

/**
 * Refuses unless the row of the table holds. Call it inside the transaction, on facts read under the lock.
 * @throws {Refusal} unauthenticated, forbidden, or gate for the two-person rule
 */
export function authorize(actor: Visitor, permission: Permission, facts: Facts = {}): asserts actor is Actor {
  const unmet = firstUnmet(actor, permission, facts)
  if (unmet === undefined) return
  if (actor === null) throw new Refusal('unauthenticated', `${permission} needs a signed-in person`)
  if (unmet === didNotChangeItLast) {
    throw new Refusal('gate', `${permission}: the approver changed the claim last`, {
      messageId: 'errors.twoPersonRule',
    })
  }
  if (unmet === isSignedIn) throw new Refusal('unauthenticated', `${permission} needs a signed-in person`)
  throw new Refusal('forbidden', `${permission} is not for the role ${actor.role}`)
}

/** As `authorize`, for reads open to the public, where nobody may be signed in. */
export function authorizeVisitor(actor: Visitor, permission: Permission, facts: Facts = {}): void {
  if (firstUnmet(actor, permission, facts) === undefined) return
  throw new Refusal(actor === null ? 'unauthenticated' : 'forbidden', `${permission} is refused`)
}
