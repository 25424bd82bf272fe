import { expect, it } from 'vitest'
import { inDeskOrder, type DeskRow } from './desk-row'

const row = (articleId: string, part: Partial<DeskRow> = {}): DeskRow => ({
  articleId,
  workingTitle: articleId,
  language: 'en',
  isDemo: false,
  versionNumber: 1,
  deadline: null,
  broughtInByName: 'Ada',
  broughtInAt: '2026-01-10T08:00:00Z',
  counts: {},
  inReview: 0,
  queriesOut: 0,
  people: [],
  lastChange: null,
  waiting: null,
  reviewed: null,
  ...part,
})

it('puts what waits first, and in each group what is due first', () => {
  const groups = inDeskOrder([
    row('no deadline, old'),
    row('no deadline, new', { broughtInAt: '2026-01-12T08:00:00Z' }),
    row('due tomorrow', { deadline: '2026-01-19T08:00:00Z' }),
    row('waits, due today', { deadline: '2026-01-18T08:00:00Z', waiting: { what: 'toSignOff' } }),
    row('waits', { waiting: { what: 'toSignOff' } }),
    row('reviewed early', { reviewed: { slug: 'a', byName: 'Tom', at: '2026-01-11T08:00:00Z' } }),
    row('reviewed late', { reviewed: { slug: 'b', byName: 'Tom', at: '2026-01-13T08:00:00Z' } }),
  ])
  expect(groups.waiting.map(({ articleId }) => articleId)).toEqual(['waits, due today', 'waits'])
  expect(groups.underCheck.map(({ articleId }) => articleId)).toEqual([
    'due tomorrow',
    'no deadline, new',
    'no deadline, old',
  ])
  expect(groups.reviewed.map(({ articleId }) => articleId)).toEqual(['reviewed late', 'reviewed early'])
})
