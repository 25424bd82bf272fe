import { expect, it } from 'vitest'
import type { HistoryEntry } from '@/lib/audit/queries'
import { byDay } from './days'

const entry = (sequence: number, at: string): HistoryEntry => ({
  sequence,
  at,
  actorId: null,
  actorName: null,
  claimId: null,
  claimNumber: null,
  sourceTitle: null,
  event: { kind: 'claim.restored', payload: { revision: 1 } },
})
const entries = [entry(3, '2026-01-18T22:30:00Z'), entry(2, '2026-01-18T21:30:00Z'), entry(1, '2026-01-17T08:00:00Z')]

it('groups by the day of the reader’s zone', () => {
  const days = (zone: string) =>
    byDay(entries, zone, 'en').map(({ name, entries: own }) => [name, ...own.map(({ sequence }) => sequence)])
  expect(days('UTC')).toEqual([
    ['18 Jan 2026', 3, 2],
    ['17 Jan 2026', 1],
  ])
  // 21:30 UTC is 23:30 in Kyiv, 22:30 UTC is half past midnight.
  expect(days('Europe/Kyiv')).toEqual([
    ['19 Jan 2026', 3],
    ['18 Jan 2026', 2],
    ['17 Jan 2026', 1],
  ])
})
