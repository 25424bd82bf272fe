import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { changeRoleSchema } from './schema'
import { actorNow, requireAnotherAdmin } from './standing'

/**
 * Gives a person another role and ends their sessions, so that no screen of the old role stays open.
 * @throws {Refusal} conflict when the role is no longer the one that was seen; gate for the last admin
 */
export async function changeRole(actor: Actor, input: z.output<typeof changeRoleSchema>): Promise<void> {
  const { personId, from, to } = input
  await changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.changeRole', { personId })
    if (from === 'admin' && to !== 'admin') await requireAnotherAdmin(tx, personId)
    if (from === to) throw new Refusal('invalid', 'the role is the same')
    const changed = await tx.person.updateMany({
      where: { id: personId, role: from },
      data: { role: to, tokenVersion: { increment: 1 } },
    })
    if (changed.count !== 1) {
      const person = await tx.person.findUnique({ where: { id: personId }, select: { role: true } })
      if (!person) throw new Refusal('notFound', 'no such person')
      throw new Refusal('conflict', 'the role was changed meanwhile', {
        messageId: 'people.role.stale',
        details: { role: person.role },
      })
    }
    return { result: undefined, event: { kind: 'person.roleChanged', payload: { personId, from, to } } }
  })
}
