import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hoursFromNow, makeToken } from '@/lib/auth/link-token'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { linkHours, type MadeLink } from './person'
import type { personSchema } from './schema'
import { actorNow } from './standing'

/**
 * Makes a link with which a person sets a new password. Earlier unused links of theirs stop working; the old password still
 * does until then. @throws {Refusal} conflict when the person is deactivated
 */
export async function makeResetLink(actor: Actor, { personId }: z.output<typeof personSchema>): Promise<MadeLink> {
  const { token, tokenHash } = makeToken()
  const expiresAt = hoursFromNow(linkHours.reset)
  return changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.makeResetLink', { personId })
    const person = await tx.person.findUnique({ where: { id: personId }, select: { deactivatedAt: true } })
    if (!person) throw new Refusal('notFound', 'no such person')
    if (person.deactivatedAt !== null)
      throw new Refusal('conflict', 'the person is deactivated', { messageId: 'people.stale' })
    await tx.resetLink.updateMany({ where: { personId, usedAt: null }, data: { expiresAt: new Date() } })
    const { id } = await tx.resetLink.create({
      data: { personId, tokenHash, expiresAt, madeById: actor.id },
      select: { id: true },
    })
    return {
      result: { id, token, expiresAt: expiresAt.toISOString() },
      event: { kind: 'person.resetLinkMade', payload: { personId } },
    }
  })
}
