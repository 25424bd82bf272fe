import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hashPassword, passwordMatches, requireFitPassword } from '@/lib/auth/password'
import { recordSuccess, reserveAttempt } from '@/lib/auth/reserve-attempt'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { changeOwnPasswordSchema } from './schema'
import { actorNow } from './standing'

/**
 * Sets a new password for oneself and ends every session, one's own too.
 * Tries at the current password are slowed like those at the door: an open screen must not be a way to guess it.
 * @throws {Refusal} invalid for a wrong current or an unfit new password; tooMany
 */
export async function changeOwnPassword(
  actor: Actor,
  input: z.output<typeof changeOwnPasswordSchema>,
): Promise<{ email: string }> {
  const person = await database().person.findUnique({
    where: { id: actor.id },
    select: { email: true, passwordHash: true },
  })
  if (!person) throw new Refusal('unauthenticated', 'the actor is gone')
  const { email } = person
  if (person.passwordHash === null) {
    throw new Refusal('gate', 'this person signs in through the provider only', { messageId: 'auth.password.none' })
  }
  requireFitPassword(input.password, email)
  const reservation = await reserveAttempt(`own password ${actor.id}`, `session of ${actor.id}`)
  if (!('attempt' in reservation)) {
    const { seconds } = reservation.verdict
    throw new Refusal('tooMany', 'too many tries at the own password', { messageId: 'auth.wait', values: { seconds } })
  }
  if (!(await passwordMatches(person.passwordHash, input.current))) {
    throw new Refusal('invalid', 'the current password is wrong', {
      messageId: 'auth.password.wrong',
      details: { fields: ['current'] },
    })
  }
  const passwordHash = await hashPassword(input.password)
  const result = await changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.changeOwnPassword', { personId: actor.id })
    const changed = await tx.person.updateMany({
      where: { id: actor.id, deactivatedAt: null, passwordHash: person.passwordHash },
      data: { passwordHash, tokenVersion: { increment: 1 } },
    })
    if (changed.count !== 1)
      throw new Refusal('conflict', 'the password was changed meanwhile', { messageId: 'people.stale' })
    await tx.resetLink.updateMany({ where: { personId: actor.id, usedAt: null }, data: { expiresAt: new Date() } })
    return { result: { email }, event: { kind: 'person.passwordChanged' as const, payload: { personId: actor.id } } }
  })
  await recordSuccess(reservation.attempt)
  return result
}
