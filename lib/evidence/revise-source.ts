import { changeDesk } from '@/lib/audit/change'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { sourceRowOf } from './rows'
import type { ReviseSourceInput } from './schema'
import type { SourceRow } from './source'

const fields = ['kind', 'title', 'address', 'publisher', 'origin', 'publishedOn', 'description'] as const

/**
 * Corrects the record of a source, everywhere it is used. What is frozen keeps the record as it was.
 * @throws {Refusal} forbidden, notFound; conflict, with what stands, when it moved on since it was seen
 */
export async function reviseSource(actor: Actor, input: ReviseSourceInput): Promise<SourceRow> {
  return changeDesk(actor, async (tx) => {
    authorize(actor, 'source.revise')
    const include = { createdBy: { select: { name: true } } }
    const source = await tx.source.findUnique({ where: { id: input.sourceId }, include })
    if (!source) throw new Refusal('notFound', 'no such source')
    const before = sourceRowOf(source)
    if (before.revision !== input.seenRevision) {
      throw new Refusal('conflict', `source revision ${before.revision}, seen ${input.seenRevision}`, {
        details: { source: before },
      })
    }
    const { publishedOn, ...rest } = input.fields
    const updated = await tx.source.update({
      where: { id: source.id },
      data: { ...rest, publishedOn: publishedOn ? new Date(publishedOn) : null, revision: before.revision + 1 },
      include,
    })
    const after = sourceRowOf(updated)
    const changes = Object.fromEntries(
      fields
        .filter((field) => before[field] !== after[field])
        .map((field) => [field, { from: before[field], to: after[field] }]),
    )
    return { result: after, event: { kind: 'source.revised', payload: { sourceId: source.id, changes } } }
  })
}
