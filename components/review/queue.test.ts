import { describe, expect, it } from 'vitest'
import { sampleClaim } from '@/components/claims/sample-claim'
import type { HistoryEntry } from '@/lib/audit/queries'
import type { ClaimRow } from '@/lib/claims/claim'
import { openDecisions } from './decision-rules'
import { nextToJudge, queueOf, walkOf } from './queue'
import { sinceLook } from './since'

const reader = { id: 'tom', canReview: true }
const look = (revision: number) => ({ revision, sequence: 10, at: '2026-01-18T09:05:00Z' })
const claim = (id: string, over: Partial<ClaimRow> = {}): ClaimRow =>
  sampleClaim({
    id,
    progress: 'ready',
    status: 'confirmed',
    basis: 'primary',
    hasIndependentSupport: true,
    revision: 5,
    ...over,
  })

describe('the queue', () => {
  const claims = [
    claim('approved', { progress: 'approved' }),
    claim('open', { progress: 'open' }),
    claim('mine', { lastChangedById: 'tom' }),
    claim('fresh'),
    claim('seen'),
    claim('moved'),
    claim('returned', { progress: 'returned' }),
  ]
  const seen = { seen: look(5), moved: look(3), open: look(1) }

  it('puts what is for this reader first, and says why the rest is not', () => {
    expect(queueOf(claims, reader, seen).map(({ group, claims: own }) => [group, ...own.map(({ id }) => id)])).toEqual([
      ['changed', 'moved'],
      ['new', 'fresh'],
      ['looked', 'seen'],
      ['others', 'mine'],
      ['notReady', 'open', 'returned'],
      ['approved', 'approved'],
    ])
  })

  it('has nothing to judge for who may not review', () => {
    const sections = queueOf(claims, { ...reader, canReview: false }, seen)
    expect(sections.map(({ group }) => group)).toEqual(['waiting', 'notReady', 'approved'])
    expect(nextToJudge(sections, 'open')).toBeNull()
  })

  it('goes on to the next that waits, round to the first, and ends', () => {
    const sections = queueOf(claims, reader, seen)
    expect(walkOf(sections)).toHaveLength(claims.length)
    expect(nextToJudge(sections, 'moved')).toBe('fresh')
    expect(nextToJudge(sections, 'seen')).toBe('moved')
    expect(nextToJudge(queueOf([claim('only')], reader, {}), 'only')).toBeNull()
  })
})

describe('why a decision is closed', () => {
  const facts = { readerId: 'tom', canReview: true, isFrozen: false, changedMeanwhile: false }
  it.each([
    ['open to both', claim('a'), {}, null, null],
    ['the two-person rule closes only the approval', claim('a', { lastChangedById: 'tom' }), {}, 'twoPersonRule', null],
    ['an approved claim can be returned', claim('a', { progress: 'approved' }), {}, 'approvedAlready', null],
    ['what was not submitted', claim('a', { progress: 'checking' }), {}, 'notSubmitted', 'notSubmitted'],
    ['what lacks something after all', claim('a', { basis: 'none' }), {}, 'gaps', null],
    ['a role', claim('a'), { canReview: false }, 'role', 'role'],
    [
      'a change under the reader’s eyes',
      claim('a'),
      { changedMeanwhile: true },
      'changedMeanwhile',
      'changedMeanwhile',
    ],
    ['the freeze', claim('a'), { isFrozen: true, canReview: false }, 'frozen', 'frozen'],
  ] as const)('%s', (_what, row, over, approve, giveBack) => {
    expect(openDecisions(row, { ...facts, ...over })).toEqual({ approve, giveBack })
  })
})

describe('since the reader looked', () => {
  const entry = (sequence: number, actorId: string): HistoryEntry => ({
    sequence,
    at: `2026-01-18T09:${String(sequence).padStart(2, '0')}:00.000Z`,
    actorId,
    actorName: actorId,
    claimId: 'a',
    claimNumber: 1,
    sourceTitle: null,
    event: { kind: 'claim.submitted', payload: { revision: sequence } },
  })
  const history = [entry(14, 'olena'), entry(12, 'olena'), entry(8, 'tom'), entry(3, 'olena')]
  const numbers = (entries: readonly HistoryEntry[]) => entries.map(({ sequence }) => sequence)

  it('everything is new to who never saw it', () => {
    const since = sinceLook(history, 'ruth', undefined)
    expect([numbers(since.entries), since.at, since.firstIsKnown]).toEqual([[3, 8, 12, 14], null, false])
  })
  it('one’s own last act begins the thread', () => {
    const since = sinceLook(history, 'tom', undefined)
    expect([numbers(since.entries), since.at, since.firstIsKnown]).toEqual([[8, 12, 14], entry(8, 'tom').at, true])
  })
  it('a later look counts', () => {
    const since = sinceLook(history, 'tom', { revision: 1, sequence: 12, at: '2026-01-18T09:13:00Z' })
    expect([numbers(since.entries), since.at]).toEqual([[8, 14], '2026-01-18T09:13:00Z'])
  })
})
