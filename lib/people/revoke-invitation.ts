import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { revokeInvitationSchema } from './schema'
import { actorNow } from './standing'

/** Ends an invitation that nobody has accepted. @throws {Refusal} conflict when it was accepted or revoked already */
export async function revokeInvitation(actor: Actor, input: z.output<typeof revokeInvitationSchema>): Promise<void> {
  await changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.invite')
    const revoked = await tx.invitation.updateMany({
      where: { id: input.invitationId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (revoked.count !== 1)
      throw new Refusal('conflict', 'no open invitation', { messageId: 'people.invitation.isGone' })
    return {
      result: undefined,
      event: { kind: 'person.invitationRevoked', payload: { invitationId: input.invitationId } },
    }
  })
}
