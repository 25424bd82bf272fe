import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import {
  articleBy,
  checkedClaim,
  claimOn,
  openNewsroom,
  revise,
  sourceBy,
  type Newsroom,
} from '@/lib/db/testing/newsroom'
import { addNote } from './add-note'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
})

async function events(articleId: string | null) {
  return database().event.findMany({ where: { articleId }, orderBy: { sequence: 'asc' } })
}

const upTo = (length: number) => Array.from({ length }, (_, i) => i + 1)

it('has no hole and no double under 20 writers at once, some of them refused', async () => {
  const claim = await checkedClaim(room, room.editor, 'eleven weeks')
  const before = (await events(room.articleId)).length
  const note = () =>
    addNote(room.editor, { articleId: room.articleId, claimId: claim.id, noteId: randomUUID(), body: 'At once.' })
  const outcomes = await Promise.allSettled([
    ...upTo(10).map(() => claimOn(room, room.otherEditor, 'May')),
    ...upTo(5).map(note),
    // Of these, one is first and four come too late.
    ...upTo(5).map((n) => revise(room, room.reviewer, claim, { finding: `Number ${n}.` })),
  ])
  const done = outcomes.filter((outcome) => outcome.status === 'fulfilled').length
  expect(done).toBe(16)
  const after = await events(room.articleId)
  expect(after.map((event) => event.sequence)).toEqual(upTo(before + done))
  const { sequence } = await database().article.findUniqueOrThrow({ where: { id: room.articleId } })
  expect(sequence).toBe(after.length)
})

it('tells of events in the order in which they happened', async () => {
  await Promise.all(upTo(20).map(() => claimOn(room, room.editor, 'Ferry')))
  const moments = (await events(room.articleId)).map((event) => event.at.getTime())
  expect(moments).toEqual([...moments].sort((a, b) => a - b))
})

it('gives each article its own sequence, and the desk one of its own', async () => {
  const other = await articleBy(room.otherEditor)
  expect((await events(other.articleId)).map((event) => event.sequence)).toEqual([1])
  const before = (await events(null)).length
  await Promise.all(upTo(20).map((n) => sourceBy(room.editor, `Source ${n}`)))
  expect((await events(null)).map((event) => event.sequence)).toEqual(upTo(before + 20))
})
