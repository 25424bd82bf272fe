import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { personSchema } from './schema'
import { actorNow, requireAnotherAdmin } from './standing'

/**
 * Shuts a person out: their sessions end at the next request, their open reset links stop working. What they did stays theirs.
 * @throws {Refusal} conflict when they are deactivated already; gate for the last admin
 */
export async function deactivatePerson(actor: Actor, { personId }: z.output<typeof personSchema>): Promise<void> {
  await changeDesk(actor, async (tx) => {
    authorize(await actorNow(tx, actor), 'person.deactivate', { personId })
    const person = await tx.person.findUnique({ where: { id: personId }, select: { role: true } })
    if (!person) throw new Refusal('notFound', 'no such person')
    if (person.role === 'admin') await requireAnotherAdmin(tx, personId)
    const now = new Date()
    const changed = await tx.person.updateMany({
      where: { id: personId, deactivatedAt: null },
      data: { deactivatedAt: now, tokenVersion: { increment: 1 } },
    })
    if (changed.count !== 1) throw new Refusal('conflict', 'deactivated already', { messageId: 'people.stale' })
    await tx.resetLink.updateMany({ where: { personId, usedAt: null }, data: { expiresAt: now } })
    return { result: undefined, event: { kind: 'person.deactivated', payload: { personId } } }
  })
}
