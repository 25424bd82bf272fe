import { progressAfterChange, type ClaimRow } from '@/lib/claims/claim'
import type { RecordClaimInput, ReviseClaimInput } from '@/lib/claims/schema'
import type { EvidenceFields, SourceFields } from '@/lib/evidence/schema'

export type ClaimChangesWanted = ReviseClaimInput['changes']

/** A new source, or one that the library has. */
export type SourceWanted = { readonly sourceId: string; readonly fields: SourceFields | null; readonly title: string }

/** What a person did, as it waits to be sent. Plain data, so that it outlives the tab. */
export type Deed =
  | {
      readonly kind: 'record'
      readonly input: Omit<RecordClaimInput, 'articleId' | 'claimId'>
      readonly quote: string
      readonly number: number
    }
  | { readonly kind: 'revise'; readonly changes: ClaimChangesWanted }
  | {
      readonly kind: 'resize'
      readonly occurrenceId: string
      readonly start: number
      readonly end: number
      readonly quote: string
    }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'return'; readonly reason: string }
  | { readonly kind: 'note'; readonly noteId: string; readonly body: string }
  | {
      readonly kind: 'attach'
      readonly evidenceId: string
      readonly source: SourceWanted
      readonly fields: EvidenceFields
    }
  | { readonly kind: 'reviseEvidence'; readonly evidenceId: string; readonly changes: Partial<EvidenceFields> }
  | { readonly kind: 'removeEvidence'; readonly evidenceId: string }

export interface Write {
  readonly id: string
  readonly claimId: string
  /** Revision of the claim that the person saw; 0 for a claim that did not exist yet. */
  readonly seen: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly deed: Deed
}

export interface Me {
  readonly id: string
  readonly name: string
}

const aboutTheWork: ReadonlySet<string> = new Set(['progress', 'action', 'priority'])

function isSubstantive(changes: ClaimChangesWanted): boolean {
  return Object.keys(changes).some((field) => !aboutTheWork.has(field))
}

/** The row that a new claim shows until the server has answered. */
function freshRow(write: Write, deed: Extract<Deed, { kind: 'record' }>, me: Me): ClaimRow {
  const { start, end, kind, priority, statement, speaker } = deed.input
  return {
    id: write.claimId,
    number: deed.number,
    kind,
    statement: statement ?? null,
    speaker: speaker ?? null,
    status: 'unchecked',
    finding: null,
    progress: 'open',
    action: 'none',
    priority,
    conflictReason: null,
    revision: 0,
    lastChangedById: me.id,
    lastChangedByName: me.name,
    lastChangedAt: write.at,
    withdrawn: false,
    occurrences: [{ id: `${write.claimId}-place`, start, end, quote: deed.quote, state: 'exact' }],
    basis: 'none',
    evidenceCount: 0,
    conflict: false,
    hasIndependentSupport: false,
    noteCount: 0,
    returnReason: null,
  }
}

/** What the claim will say once the write has been taken; null where there is no such claim. */
export function afterWrite(row: ClaimRow | undefined, write: Write, me: Me): ClaimRow | null {
  const { deed } = write
  if (deed.kind === 'record') return row ?? freshRow(write, deed, me)
  if (!row) return null
  const mine = { lastChangedById: me.id, lastChangedByName: me.name, lastChangedAt: write.at }
  const moved = progressAfterChange(row.progress, row.status)
  switch (deed.kind) {
    case 'revise': {
      const next = { ...row, ...deed.changes }
      if (!isSubstantive(deed.changes)) return next
      return { ...next, ...mine, progress: deed.changes.progress ?? progressAfterChange(row.progress, next.status) }
    }
    case 'resize':
      return {
        ...row,
        ...mine,
        progress: moved,
        occurrences: row.occurrences.map((o) =>
          o.id === deed.occurrenceId
            ? { ...o, start: deed.start, end: deed.end, quote: deed.quote, state: 'exact' as const }
            : o,
        ),
      }
    case 'withdraw':
      return { ...row, ...mine, withdrawn: true }
    case 'restore':
      return { ...row, ...mine, withdrawn: false }
    case 'submit':
      return { ...row, progress: 'ready' }
    case 'approve':
      return { ...row, progress: 'approved' }
    case 'return':
      return { ...row, progress: 'returned', returnReason: deed.reason }
    case 'note':
      return { ...row, noteCount: row.noteCount + 1 }
    case 'attach':
      return { ...row, ...mine, progress: moved, evidenceCount: row.evidenceCount + 1 }
    case 'reviseEvidence':
      return { ...row, ...mine, progress: moved }
    case 'removeEvidence':
      return { ...row, ...mine, progress: moved, evidenceCount: Math.max(0, row.evidenceCount - 1) }
  }
}

/**
 * Whether the row that stands already says what the write wanted: then a refusal as stale only means that the answer
 * to an earlier sending was lost on the way.
 */
export function alreadySays(row: ClaimRow, { deed }: Write): boolean {
  switch (deed.kind) {
    case 'revise':
      return Object.entries(deed.changes).every(([field, value]) =>
        Object.entries(row).some(([name, stands]) => name === field && stands === value),
      )
    case 'resize':
      return row.occurrences.some((o) => o.id === deed.occurrenceId && o.start === deed.start && o.end === deed.end)
    case 'withdraw':
      return row.withdrawn
    case 'restore':
      return !row.withdrawn
    case 'submit':
      return row.progress === 'ready'
    case 'approve':
      return row.progress === 'approved'
    case 'return':
      return row.progress === 'returned' && row.returnReason === deed.reason
    default:
      return false
  }
}

/** A note does not raise the revision, and needs none. */
export function raisesRevision(deed: Deed): boolean {
  return deed.kind !== 'note'
}

function inTextOrder(a: ClaimRow, b: ClaimRow): number {
  const [first, other] = [a.occurrences[0], b.occurrences[0]]
  return (
    (first?.start ?? Infinity) - (other?.start ?? Infinity) ||
    (other?.end ?? 0) - (first?.end ?? 0) ||
    a.number - b.number
  )
}

/** The claims as this person sees them: what stands, with their own unsent writes over it; in text order, without the withdrawn. */
export function shownClaims(rows: ReadonlyMap<string, ClaimRow>, writes: readonly Write[], me: Me): ClaimRow[] {
  const shown = new Map(rows)
  for (const write of writes) {
    const next = afterWrite(shown.get(write.claimId), write, me)
    if (next) shown.set(write.claimId, next)
  }
  return [...shown.values()].filter((claim) => !claim.withdrawn).sort(inTextOrder)
}
