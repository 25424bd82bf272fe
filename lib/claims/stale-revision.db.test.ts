import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { checkedClaim, claimOn, openNewsroom, revise, seen, type Newsroom } from '@/lib/db/testing/newsroom'
import { addNote } from './add-note'
import type { ClaimRow } from './claim'
import { claimOf } from './queries'
import { recordClaim } from './record-claim'
import { resizeOccurrence } from './resize-occurrence'
import { restoreClaim } from './restore-claim'
import { withdrawClaim } from './withdraw-claim'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
})

/** A claim that somebody changed after it was seen. */
async function movedOn(): Promise<{ stale: ClaimRow; now: ClaimRow }> {
  const stale = await checkedClaim(room, room.editor, 'eleven weeks')
  return { stale, now: await revise(room, room.otherEditor, stale, { finding: 'Theirs.' }) }
}

describe('a write that names a revision which no longer stands', () => {
  const writes: [string, (claim: ClaimRow) => Promise<unknown>][] = [
    ['revise', (claim) => revise(room, room.editor, claim, { finding: 'Mine.' })],
    [
      'resize',
      (claim) =>
        resizeOccurrence(room.editor, {
          ...seen(room, claim),
          occurrenceId: claim.occurrences[0]?.id ?? '',
          start: 0,
          end: 5,
        }),
    ],
    ['withdraw', (claim) => withdrawClaim(room.editor, seen(room, claim))],
    ['restore', (claim) => restoreClaim(room.editor, seen(room, claim))],
  ]
  it.each(writes)('%s: is refused with the row that stands, and changes nothing', async (_verb, write) => {
    const { stale, now } = await movedOn()
    await expect(write(stale)).rejects.toMatchObject({ code: 'conflict', details: { claim: now } })
    expect(await claimOf(room.editor, room.articleId, stale.id)).toEqual(now)
  })

  it('a note needs no revision: it is not lost when the claim moves on', async () => {
    const { stale } = await movedOn()
    const note = await addNote(room.editor, {
      articleId: room.articleId,
      claimId: stale.id,
      noteId: randomUUID(),
      body: 'Still here.',
    })
    expect(note.body).toBe('Still here.')
  })
})

describe('one intent sent twice', () => {
  it('records a claim once', async () => {
    const input = {
      articleId: room.articleId,
      claimId: randomUUID(),
      versionId: room.versionId,
      start: 0,
      end: 5,
      kind: 'other',
      priority: 'normal',
    } as const
    const [one, two] = await Promise.allSettled([recordClaim(room.editor, input), recordClaim(room.editor, input)])
    expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect([one, two].find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', messageId: 'errors.claimExists' },
    })
    expect(await database().claim.count({ where: { id: input.claimId } })).toBe(1)
  })

  it('adds a note once', async () => {
    const claim = await claimOn(room, room.editor, '1931')
    const input = { articleId: room.articleId, claimId: claim.id, noteId: randomUUID(), body: 'Once.' }
    await addNote(room.editor, input)
    await expect(addNote(room.editor, input)).rejects.toMatchObject({
      code: 'conflict',
      messageId: 'errors.noteExists',
    })
  })
})

describe('claim numbers', () => {
  it('are given once, also after a withdrawal and to many at a time', async () => {
    const first = await claimOn(room, room.editor, 'Ferry')
    await withdrawClaim(room.editor, seen(room, first))
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, i) => claimOn(room, i % 2 ? room.editor : room.otherEditor, 'May')),
    )
    const numbers = made.map((claim) => claim.number)
    expect(new Set(numbers).size).toBe(12)
    expect(Math.min(...numbers)).toBe(first.number + 1)
    expect(Math.max(...numbers)).toBe(first.number + 12)
  })
})

describe('words', () => {
  const record = (start: number, end: number) =>
    recordClaim(room.editor, {
      articleId: room.articleId,
      claimId: randomUUID(),
      versionId: room.versionId,
      start,
      end,
      kind: 'other',
      priority: 'normal',
    })

  it('snap away from white space', async () => {
    expect((await record(5, 11)).occurrences).toMatchObject([{ quote: 'link', start: 6, end: 10 }])
  })
  it('are refused when there are none, or when they lie outside the text', async () => {
    await expect(record(5, 6)).rejects.toMatchObject({ code: 'invalid', messageId: 'errors.rangeIsBlank' })
    await expect(record(0, 1_000_000)).rejects.toMatchObject({ code: 'invalid', messageId: 'errors.rangeOutOfBounds' })
  })
  it('of another version are refused', async () => {
    const input = {
      articleId: room.articleId,
      claimId: randomUUID(),
      versionId: randomUUID(),
      start: 0,
      end: 5,
      kind: 'other',
      priority: 'normal',
    } as const
    await expect(recordClaim(room.editor, input)).rejects.toMatchObject({
      code: 'conflict',
      messageId: 'errors.versionMovedOn',
    })
  })
})
