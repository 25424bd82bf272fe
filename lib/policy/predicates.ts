import type { Actor, Visitor } from './actor'

/** Plain facts, read under the lock, that a decision may rest on. */
export interface Facts {
  /** Who last changed the claim's text, evidence or status. */
  lastChangedById?: string
  /** Who made the thing (an event to undo, a note). */
  madeById?: string
  /** The person acted upon. */
  personId?: string
  /** A reviewed version that its desk made public. */
  isPublic?: boolean
}

/** A sentence about actor and facts; its name is the refusal's message key. */
export type Predicate = (actor: Visitor, facts: Facts) => boolean

const isOneOf =
  (...allowed: Actor['role'][]): Predicate =>
  (actor) =>
    actor !== null && allowed.includes(actor.role)

export const isSignedIn: Predicate = (actor) => actor !== null
export const isAtLeastEditor = isOneOf('editor', 'reviewer', 'admin')
export const isAtLeastReviewer = isOneOf('reviewer', 'admin')
export const isAdmin = isOneOf('admin')

/** Gate rule 3. An unknown last changer counts as the actor: the rule fails closed. */
export const didNotChangeItLast: Predicate = (actor, facts) =>
  actor !== null && facts.lastChangedById !== undefined && facts.lastChangedById !== actor.id

export const madeItThemselves: Predicate = (actor, facts) => actor !== null && facts.madeById === actor.id

/** An admin who could demote or deactivate themselves might leave the desk with nobody at the door. */
export const isSomebodyElse: Predicate = (actor, facts) =>
  actor !== null && facts.personId !== undefined && facts.personId !== actor.id

export const isPublicOrSignedIn: Predicate = (actor, facts) => facts.isPublic === true || actor !== null
