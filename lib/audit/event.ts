import { z } from 'zod'
import { actions, claimKinds, priorities, progresses, verificationStatuses } from '@/lib/claims/claim'
import { evidenceUses, stances } from '@/lib/claims/basis'
import { roles } from '@/lib/policy/actor'

const moment = z.iso.datetime()
const changeOf = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value }).optional()
const text = changeOf(z.string().nullable())
const range = z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() })

/** Fields of a claim that `claim.revised` may carry, each with what was and what is. */
export const claimChanges = z.object({
  status: changeOf(z.enum(verificationStatuses)),
  progress: changeOf(z.enum(progresses)),
  action: changeOf(z.enum(actions)),
  priority: changeOf(z.enum(priorities)),
  kind: changeOf(z.enum(claimKinds)),
  statement: text,
  speaker: text,
  finding: text,
  conflictReason: text,
})
export type ClaimChanges = z.output<typeof claimChanges>

const evidenceChanges = z.object({
  stance: changeOf(z.enum(stances)),
  use: changeOf(z.enum(evidenceUses)),
  excerpt: text,
  locator: text,
  fromAuthor: changeOf(z.boolean()),
  accessedAt: changeOf(moment),
})
export type EvidenceChanges = z.output<typeof evidenceChanges>

const sourceChanges = z.record(z.string(), z.object({ from: z.string().nullable(), to: z.string().nullable() }))

/** `revision` is the claim's after the event: undo needs to know that nothing was built on it. */
const revision = z.number().int()
/** Progress before and after, where the event moved it. */
const progress = changeOf(z.enum(progresses))

/** Every kind of event with its payload; the whole record of what was done. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('article.imported'),
    payload: z.object({ versionId: z.uuid(), versionNumber: z.number().int(), blocks: z.number().int() }),
  }),
  z.object({
    kind: z.literal('article.revised'),
    payload: z.object({ changes: z.object({ workingTitle: text, language: text, author: text, deadline: text }) }),
  }),
  z.object({ kind: z.literal('claim.recorded'), payload: range.extend({ occurrenceId: z.uuid(), revision }) }),
  z.object({ kind: z.literal('claim.revised'), payload: z.object({ changes: claimChanges, revision }) }),
  z.object({
    kind: z.literal('claim.resized'),
    payload: z.object({ occurrenceId: z.uuid(), from: range, to: range, progress, revision }),
  }),
  z.object({
    kind: z.literal('claim.withdrawn'),
    payload: z.object({ reason: z.string().nullable(), progress, revision }),
  }),
  z.object({ kind: z.literal('claim.restored'), payload: z.object({ progress, revision }) }),
  z.object({ kind: z.literal('claim.noted'), payload: z.object({ noteId: z.uuid() }) }),
  z.object({ kind: z.literal('claim.submitted'), payload: z.object({ progress, revision }) }),
  z.object({
    kind: z.literal('claim.approved'),
    payload: z.object({ decisionId: z.uuid(), approvedRevision: z.number().int(), progress, revision }),
  }),
  z.object({
    kind: z.literal('claim.returned'),
    payload: z.object({ decisionId: z.uuid(), reason: z.string(), progress, revision }),
  }),
  z.object({
    kind: z.literal('evidence.attached'),
    payload: z.object({
      evidenceId: z.uuid(),
      sourceId: z.uuid(),
      stance: z.enum(stances),
      use: z.enum(evidenceUses),
      progress,
      revision,
    }),
  }),
  z.object({
    kind: z.literal('evidence.revised'),
    payload: z.object({ evidenceId: z.uuid(), sourceId: z.uuid(), changes: evidenceChanges, progress, revision }),
  }),
  z.object({
    kind: z.literal('evidence.removed'),
    payload: z.object({ evidenceId: z.uuid(), sourceId: z.uuid(), stance: z.enum(stances), progress, revision }),
  }),
  z.object({
    kind: z.literal('change.undone'),
    payload: z.object({ undoneSequence: z.number().int(), undoneKind: z.string(), revision }),
  }),
  z.object({
    kind: z.literal('version.signedOff'),
    payload: z.object({
      reviewedVersionId: z.uuid(),
      versionNumber: z.number().int(),
      slug: z.string(),
      sha256: z.string(),
      overrideReason: z.string().nullable(),
    }),
  }),
  z.object({
    kind: z.literal('reviewedVersion.published'),
    payload: z.object({
      reviewedVersionId: z.uuid(),
      from: z.enum(['private', 'public']),
      to: z.enum(['private', 'public']),
    }),
  }),
  z.object({ kind: z.literal('source.recorded'), payload: z.object({ sourceId: z.uuid() }) }),
  z.object({ kind: z.literal('source.revised'), payload: z.object({ sourceId: z.uuid(), changes: sourceChanges }) }),
  z.object({ kind: z.literal('person.invited'), payload: z.object({ invitationId: z.uuid(), role: z.enum(roles) }) }),
  z.object({ kind: z.literal('person.invitationRevoked'), payload: z.object({ invitationId: z.uuid() }) }),
  z.object({ kind: z.literal('person.joined'), payload: z.object({ personId: z.uuid(), role: z.enum(roles) }) }),
  z.object({
    kind: z.literal('person.roleChanged'),
    payload: z.object({ personId: z.uuid(), from: z.enum(roles), to: z.enum(roles) }),
  }),
  z.object({ kind: z.literal('person.deactivated'), payload: z.object({ personId: z.uuid() }) }),
  z.object({ kind: z.literal('person.reactivated'), payload: z.object({ personId: z.uuid() }) }),
  z.object({ kind: z.literal('person.resetLinkMade'), payload: z.object({ personId: z.uuid() }) }),
  z.object({ kind: z.literal('person.passwordChanged'), payload: z.object({ personId: z.uuid() }) }),
  z.object({
    kind: z.literal('desk.revised'),
    payload: z.object({ changes: z.object({ name: text, timeZone: text }) }),
  }),
])

export type AuditEvent = z.output<typeof eventSchema>
export type EventKind = AuditEvent['kind']
export type EventOf<K extends EventKind> = Extract<AuditEvent, { kind: K }>
