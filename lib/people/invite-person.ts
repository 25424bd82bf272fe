import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hoursFromNow, makeToken } from '@/lib/auth/link-token'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { linkHours, type MadeLink } from './person'
import type { invitePersonSchema } from './schema'
import { actorNow } from './standing'

/**
 * Makes an invitation link. An open invitation of the same e-mail gives way to it.
 * @throws {Refusal} conflict when somebody with this e-mail is here already
 */
export async function invitePerson(actor: Actor, input: z.output<typeof invitePersonSchema>): Promise<MadeLink> {
  const { token, tokenHash } = makeToken()
  const expiresAt = hoursFromNow(linkHours.invitation)
  return changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.invite')
    const here = await tx.person.findUnique({ where: { email: input.email }, select: { deactivatedAt: true } })
    if (here) {
      throw new Refusal('conflict', 'a person with this e-mail exists', {
        messageId: here.deactivatedAt === null ? 'people.invite.isHere' : 'people.invite.isDeactivated',
        details: { fields: ['email'] },
      })
    }
    await tx.invitation.updateMany({
      where: { email: input.email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    const { id } = await tx.invitation.create({
      data: { email: input.email, name: input.name, role: input.role, tokenHash, expiresAt, invitedById: actor.id },
      select: { id: true },
    })
    return {
      result: { id, token, expiresAt: expiresAt.toISOString() },
      event: { kind: 'person.invited', payload: { invitationId: id, role: input.role } },
    }
  })
}
