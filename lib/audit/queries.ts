import { database } from '@/lib/db/client'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import { eventSchema, type AuditEvent } from './event'

/** One event with the names that a sentence about it needs. */
export interface HistoryEntry {
  sequence: number
  /** ISO 8601, UTC. */
  at: string
  /** Null where nobody was signed in yet. */
  actorId: string | null
  actorName: string | null
  claimId: string | null
  claimNumber: number | null
  /** Title of the source that the event names. */
  sourceTitle: string | null
  event: AuditEvent
}

export interface HistoryFilter {
  claimId?: string
  actorId?: string
  kind?: string
  /** Only events before this sequence, for reading on. */
  before?: number
}

/** Events in one answer. */
export const historyPage = 200

function sourceIdOf(event: AuditEvent): string | null {
  return 'sourceId' in event.payload ? event.payload.sourceId : null
}

/**
 * What was done in an article, latest first.
 * @throws {Refusal} unauthenticated
 */
export async function history(actor: Actor, articleId: string, filter: HistoryFilter = {}): Promise<HistoryEntry[]> {
  authorize(actor, 'history.read')
  const rows = await database().event.findMany({
    where: {
      articleId,
      claimId: filter.claimId,
      actorId: filter.actorId,
      kind: filter.kind,
      sequence: filter.before === undefined ? undefined : { lt: filter.before },
    },
    include: { actor: { select: { name: true } } },
    orderBy: { sequence: 'desc' },
    take: historyPage,
  })
  const events = rows.map((row) => ({ row, event: eventSchema.parse({ kind: row.kind, payload: row.payload }) }))
  const claimIds = [...new Set(rows.flatMap((row) => row.claimId ?? []))]
  const sourceIds = [...new Set(events.flatMap(({ event }) => sourceIdOf(event) ?? []))]
  const [claims, sources] = await Promise.all([
    database().claim.findMany({ where: { id: { in: claimIds } }, select: { id: true, number: true } }),
    database().source.findMany({ where: { id: { in: sourceIds } }, select: { id: true, title: true } }),
  ])
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  const titles = new Map(sources.map((source) => [source.id, source.title]))
  return events.map(({ row, event }) => ({
    sequence: row.sequence,
    at: row.at.toISOString(),
    actorId: row.actorId,
    actorName: row.actor?.name ?? null,
    claimId: row.claimId,
    claimNumber: row.claimId ? (numbers.get(row.claimId) ?? null) : null,
    sourceTitle: titles.get(sourceIdOf(event) ?? '') ?? null,
    event,
  }))
}

/** What the history of an article can be narrowed to. */
export interface HistoryFacets {
  /** Everybody who did something in it, by name. */
  people: { id: string; name: string }[]
  /** Claims that something was done to, by number; withdrawn ones too. */
  claims: { id: string; number: number }[]
  /** Kinds of event that occur in it. */
  kinds: string[]
}

/**
 * Values that a filter over an article's history can take.
 * @throws {Refusal} unauthenticated
 */
export async function historyFacets(actor: Actor, articleId: string): Promise<HistoryFacets> {
  authorize(actor, 'history.read')
  const [people, claims, kinds] = await Promise.all([
    database().person.findMany({
      where: { events: { some: { articleId } } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
    database().claim.findMany({ where: { articleId }, select: { id: true, number: true }, orderBy: { number: 'asc' } }),
    database().event.findMany({
      where: { articleId },
      distinct: ['kind'],
      select: { kind: true },
      orderBy: { kind: 'asc' },
    }),
  ])
  return { people, claims, kinds: kinds.map(({ kind }) => kind) }
}
