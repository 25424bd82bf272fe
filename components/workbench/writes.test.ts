import { describe, expect, it } from 'vitest'
import { sampleClaim } from '@/components/claims/sample-claim'
import { afterWrite, alreadySays, shownClaims, type Deed, type Write } from './writes'

const me = { id: 'olena', name: 'Olena Hrytsenko' }
const row = sampleClaim({ progress: 'approved', status: 'confirmed' })
const write = (deed: Deed, claimId = row.id): Write => ({
  id: 'w',
  claimId,
  seen: 1,
  at: '2026-01-17T14:00:00.000Z',
  deed,
})

describe('afterWrite', () => {
  it('takes an approval back when text or status changes, and makes it mine', () => {
    const next = afterWrite(row, write({ kind: 'revise', changes: { status: 'disputed' } }), me)
    expect(next).toMatchObject({ status: 'disputed', progress: 'checking', lastChangedById: 'olena' })
  })
  it('leaves an approval alone when only the work changes', () => {
    expect(afterWrite(row, write({ kind: 'revise', changes: { priority: 'high' } }), me)).toMatchObject({
      priority: 'high',
      progress: 'approved',
      lastChangedById: 'ruth',
    })
  })
  it('shows a new claim before the server knows it', () => {
    const deed: Deed = {
      kind: 'record',
      input: { versionId: 'v', start: 3, end: 9, kind: 'date', priority: 'normal' },
      quote: 'Monday',
      number: 7,
    }
    expect(afterWrite(undefined, write(deed, 'new'), me)).toMatchObject({
      id: 'new',
      number: 7,
      kind: 'date',
      revision: 0,
      progress: 'open',
    })
  })
  it('knows nothing of a claim that is gone', () => {
    expect(afterWrite(undefined, write({ kind: 'submit' }), me)).toBeNull()
  })
})

describe('alreadySays', () => {
  it('tells a lost answer from a real conflict', () => {
    expect(
      alreadySays(sampleClaim({ status: 'disputed' }), write({ kind: 'revise', changes: { status: 'disputed' } })),
    ).toBe(true)
    expect(
      alreadySays(sampleClaim({ status: 'incorrect' }), write({ kind: 'revise', changes: { status: 'disputed' } })),
    ).toBe(false)
    expect(alreadySays(sampleClaim({ progress: 'ready' }), write({ kind: 'submit' }))).toBe(true)
  })
})

describe('shownClaims', () => {
  it('is in text order, without the withdrawn', () => {
    const at = (id: string, start: number, withdrawn = false) =>
      sampleClaim({
        id,
        withdrawn,
        occurrences: [{ id: `${id}o`, start, end: start + 2, quote: 'ab', state: 'exact' }],
      })
    const rows = new Map([at('b', 9), at('a', 1), at('c', 4, true), at('d', 5)].map((claim) => [claim.id, claim]))
    expect(shownClaims(rows, [write({ kind: 'withdraw' }, 'd')], me).map((claim) => claim.id)).toEqual(['a', 'b'])
  })
})
