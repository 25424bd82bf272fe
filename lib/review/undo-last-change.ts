import { eventSchema, type AuditEvent } from '@/lib/audit/event'
import { changeArticle } from '@/lib/audit/change'
import { anchorIn } from '@/lib/claims/anchor-in'
import type { ClaimRow, Progress } from '@/lib/claims/claim'
import { changedBy } from '@/lib/claims/locked-claim'
import { claimRow } from '@/lib/claims/rows'
import type { Claim, Event } from '@/generated/prisma/client'
import type { Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { UndoLastChangeInput } from './schema'

const undoable = [
  'claim.recorded',
  'claim.revised',
  'claim.resized',
  'claim.withdrawn',
  'claim.restored',
  'claim.submitted',
  'claim.approved',
  'claim.returned',
  'evidence.attached',
  'evidence.revised',
  'evidence.removed',
] as const

/** How many of one's own last changes can be taken back. */
const depth = 20

type Step = Extract<AuditEvent, { kind: (typeof undoable)[number] }>

const isStep = (event: AuditEvent): event is Step => undoable.some((kind) => kind === event.kind)

function stepOf(event: Event): Step {
  const parsed = eventSchema.parse({ kind: event.kind, payload: event.payload })
  if (!isStep(parsed)) throw new Error(`${parsed.kind} cannot be undone`)
  return parsed
}

/** What the undo of one step sets on the claim's own row. */
interface Reversal {
  fields: Partial<
    Pick<
      Claim,
      | 'status'
      | 'action'
      | 'priority'
      | 'kind'
      | 'statement'
      | 'speaker'
      | 'finding'
      | 'conflictReason'
      | 'withdrawnAt'
      | 'withdrawnReason'
    >
  >
  progress: Progress | undefined
  /** Text, evidence or status changes, so that approvals are stale. */
  isSubstantive: boolean
}

async function reverse(tx: Transaction, step: Step, versionId: string): Promise<Reversal> {
  switch (step.kind) {
    case 'claim.recorded':
      return { fields: { withdrawnAt: new Date(), withdrawnReason: null }, progress: undefined, isSubstantive: true }
    case 'claim.withdrawn':
      return {
        fields: { withdrawnAt: null, withdrawnReason: null },
        progress: step.payload.progress?.from,
        isSubstantive: true,
      }
    case 'claim.restored':
      return {
        fields: { withdrawnAt: new Date(), withdrawnReason: null },
        progress: step.payload.progress?.from,
        isSubstantive: true,
      }
    case 'claim.submitted':
    case 'claim.approved':
    case 'claim.returned':
      return { fields: {}, progress: step.payload.progress?.from, isSubstantive: false }
    case 'claim.revised': {
      const { progress, ...changes } = step.payload.changes
      const fields = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.from]))
      const isSubstantive = Object.keys(fields).some((field) => field !== 'action' && field !== 'priority')
      return { fields, progress: progress?.from, isSubstantive }
    }
    case 'claim.resized': {
      const { occurrenceId, from } = step.payload
      const place = await anchorIn(tx, versionId, from.start, from.end)
      await tx.anchor.updateMany({ where: { occurrenceId, versionId }, data: { ...place, state: 'exact', score: 1 } })
      return { fields: {}, progress: step.payload.progress?.from, isSubstantive: true }
    }
    case 'evidence.attached':
      await tx.evidence.update({
        where: { id: step.payload.evidenceId },
        data: { removedAt: new Date(), revision: { increment: 1 } },
      })
      return { fields: {}, progress: step.payload.progress?.from, isSubstantive: true }
    case 'evidence.removed':
      await tx.evidence.update({
        where: { id: step.payload.evidenceId },
        data: { removedAt: null, revision: { increment: 1 } },
      })
      return { fields: {}, progress: step.payload.progress?.from, isSubstantive: true }
    case 'evidence.revised': {
      const { accessedAt, ...changes } = step.payload.changes
      const fields = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change.from]))
      await tx.evidence.update({
        where: { id: step.payload.evidenceId },
        data: {
          ...fields,
          ...(accessedAt ? { accessedAt: new Date(accessedAt.from) } : {}),
          revision: { increment: 1 },
        },
      })
      return { fields: {}, progress: step.payload.progress?.from, isSubstantive: true }
    }
  }
}

/** The person's last change that is not undone yet. */
async function lastOwnChange(
  tx: Transaction,
  actor: Actor,
  articleId: string,
): Promise<{ event: Event; undone: Set<number> }> {
  const undos = await tx.event.findMany({ where: { articleId, kind: 'change.undone' }, select: { payload: true } })
  const undone = new Set(
    undos.map(({ payload }) => {
      const parsed = eventSchema.parse({ kind: 'change.undone', payload })
      return parsed.kind === 'change.undone' ? parsed.payload.undoneSequence : 0
    }),
  )
  const own = await tx.event.findMany({
    where: { articleId, actorId: actor.id, kind: { in: [...undoable] }, sequence: { notIn: [...undone] } },
    orderBy: { sequence: 'desc' },
    take: 1,
  })
  const event = own[0]
  const undoneByActor = await tx.event.count({
    where: { articleId, actorId: actor.id, kind: { in: [...undoable] }, sequence: { gt: event?.sequence ?? 0 } },
  })
  if (!event || undoneByActor >= depth)
    throw new Refusal('invalid', 'nothing to undo', { messageId: 'errors.nothingToUndo' })
  return { event, undone }
}

/** Refused when somebody, or a later change of one's own, has built on it: undoing then would undo their work too. */
async function requireNothingBuiltOn(tx: Transaction, event: Event, undone: Set<number>): Promise<void> {
  const later = await tx.event.findMany({
    where: {
      articleId: event.articleId,
      claimId: event.claimId,
      sequence: { gt: event.sequence },
      kind: { notIn: ['claim.noted', 'change.undone'] },
    },
    include: { actor: { select: { name: true } } },
    orderBy: { sequence: 'desc' },
  })
  const builder = later.find((candidate) => !undone.has(candidate.sequence))
  if (builder) {
    throw new Refusal('conflict', `event ${builder.sequence} was built on ${event.sequence}`, {
      messageId: 'errors.builtOn',
      values: { name: builder.actor?.name ?? '' },
    })
  }
}

/**
 * Takes back the person's own last change in the article, as a new event. Never anybody else's.
 * An approval that the change had made stale does not come back: the reviewer did not see what stands now.
 * @throws {Refusal} forbidden, notFound, frozen; invalid when there is nothing to undo; conflict when something was built on it
 */
export async function undoLastChange(
  actor: Actor,
  input: UndoLastChangeInput,
): Promise<{ claim: ClaimRow; undoneKind: string }> {
  return changeArticle(actor, { articleId: input.articleId }, async (tx, head) => {
    authorize(actor, 'change.undo', { madeById: actor.id })
    const { event, undone } = await lastOwnChange(tx, actor, head.articleId)
    await requireNothingBuiltOn(tx, event, undone)
    if (!event.claimId) throw new Error('an undoable event names its claim')
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: event.claimId } })
    const { fields, progress, isSubstantive } = await reverse(tx, stepOf(event), head.currentVersionId)
    const after = { ...claim, ...fields }
    const mark = isSubstantive ? changedBy(actor, after) : { revision: claim.revision + 1, progress: claim.progress }
    const restored = progress === 'approved' && isSubstantive ? mark.progress : (progress ?? mark.progress)
    await tx.claim.update({ where: { id: claim.id }, data: { ...mark, ...fields, progress: restored } })
    return {
      result: { claim: await claimRow(tx, head.articleId, claim.id), undoneKind: event.kind },
      event: {
        kind: 'change.undone',
        claimId: claim.id,
        payload: { undoneSequence: event.sequence, undoneKind: event.kind, revision: mark.revision },
      },
    }
  })
}
