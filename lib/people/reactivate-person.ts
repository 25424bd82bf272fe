import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { personSchema } from './schema'
import { actorNow } from './standing'

/** Lets a deactivated person sign in again, with the role and password they had. @throws {Refusal} conflict when they are active */
export async function reactivatePerson(actor: Actor, { personId }: z.output<typeof personSchema>): Promise<void> {
  await changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.reactivate', { personId })
    const changed = await tx.person.updateMany({
      where: { id: personId, deactivatedAt: { not: null } },
      data: { deactivatedAt: null, tokenVersion: { increment: 1 } },
    })
    if (changed.count !== 1) throw new Refusal('conflict', 'not deactivated', { messageId: 'people.stale' })
    return { result: undefined, event: { kind: 'person.reactivated', payload: { personId } } }
  })
}
