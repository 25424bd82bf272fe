import type { ClaimRow } from '@/lib/claims/claim'

/** A claim for tests, with whatever matters to the test set over it. */
export function sampleClaim(over: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    number: 1,
    kind: 'number',
    statement: null,
    speaker: null,
    status: 'unchecked',
    finding: null,
    progress: 'open',
    action: 'none',
    priority: 'normal',
    conflictReason: null,
    revision: 1,
    lastChangedById: 'ruth',
    lastChangedByName: 'Ruth Kessler',
    lastChangedAt: '2026-01-17T12:00:00.000Z',
    withdrawn: false,
    occurrences: [{ id: 'o1', start: 0, end: 5, quote: 'about', state: 'exact' }],
    basis: 'none',
    evidenceCount: 0,
    conflict: false,
    hasIndependentSupport: false,
    noteCount: 0,
    returnReason: null,
    ...over,
  }
}
