import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { sourceRowOf } from './rows'
import type { RecordSourceInput } from './schema'
import type { SourceRow } from './source'

/**
 * Adds a source to the desk's library.
 * @throws {Refusal} forbidden; conflict when a source with this id exists
 */
export async function recordSource(actor: Actor, input: RecordSourceInput): Promise<SourceRow> {
  return changeDesk(actor, async (tx) => {
    authorize(actor, 'source.record')
    const { sourceId, publishedOn, ...fields } = input
    if (await tx.source.findUnique({ where: { id: sourceId }, select: { id: true } })) {
      throw new Refusal('conflict', 'a source with this id exists', { messageId: 'errors.sourceExists' })
    }
    const source = await tx.source.create({
      data: { id: sourceId, ...fields, publishedOn: publishedOn ? new Date(publishedOn) : null, createdById: actor.id },
      include: { createdBy: { select: { name: true } } },
    })
    return { result: sourceRowOf(source), event: { kind: 'source.recorded', payload: { sourceId } } }
  })
}
