import { beforeAll, describe, expect, it } from 'vitest'
import {
  approvedClaim,
  checkedClaim,
  claimOn,
  openNewsroom,
  readyClaim,
  seen,
  type Newsroom,
} from '@/lib/db/testing/newsroom'
import { withdrawClaim } from '@/lib/claims/withdraw-claim'
import type { Actor } from '@/lib/policy/actor'
import { listDesk } from './queries'
import type { DeskRow } from './desk-row'
import { returnClaim } from '../return-claim'
import { signOffVersion } from '../sign-off-version'
import { database } from '@/lib/db/client'

async function rowFor(room: Newsroom, actor: Actor): Promise<DeskRow> {
  const row = (await listDesk(actor)).find((candidate) => candidate.articleId === room.articleId)
  if (!row) throw new Error('the article is not on the desk')
  return row
}

describe('listDesk', () => {
  let room: Newsroom
  beforeAll(async () => {
    room = await openNewsroom()
  })

  it('shows an article that was just brought in, to everybody', async () => {
    for (const actor of [room.viewer, room.editor, room.reviewer, room.admin]) {
      const row = await rowFor(room, actor)
      expect(row).toMatchObject({
        versionNumber: 1,
        counts: {},
        waiting: null,
        reviewed: null,
        broughtInByName: room.editor.name,
      })
      expect(row.people.map(({ id }) => id)).toEqual([room.editor.id])
    }
  })

  it('counts claims by status and leaves withdrawn ones out', async () => {
    await claimOn(room, room.editor, 'on Monday')
    await checkedClaim(room, room.editor, 'two towns')
    const gone = await claimOn(room, room.otherEditor, '2.4 million')
    await withdrawClaim(room.otherEditor, { ...seen(room, gone), reason: null })
    const { counts, people } = await rowFor(room, room.viewer)
    expect(counts).toMatchObject({ unchecked: { count: 1, approved: 0 } })
    expect(Object.values(counts).reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(people[0]?.id).toBe(room.otherEditor.id)
  })

  it('asks reviewers to approve what others changed, and nobody to approve their own', async () => {
    await readyClaim(room, room.reviewer, 'eleven weeks')
    expect((await rowFor(room, room.reviewer)).waiting).toBeNull()
    expect((await rowFor(room, room.otherReviewer)).waiting).toEqual({
      what: 'toApprove',
      count: 1,
      byName: room.reviewer.name,
    })
    expect((await rowFor(room, room.editor)).waiting).toBeNull()
    expect((await rowFor(room, room.viewer)).inReview).toBe(1)
  })

  it('brings a returned claim back to whoever changed it last, with the reason', async () => {
    const claim = await readyClaim(room, room.editor, 'a third of their trade')
    await returnClaim(room.reviewer, { ...seen(room, claim), reason: 'Which shops?' })
    expect((await rowFor(room, room.editor)).waiting).toEqual({
      what: 'returned',
      count: 1,
      claimId: claim.id,
      claimNumber: claim.number,
      byName: room.reviewer.name,
      reason: 'Which shops?',
    })
    expect((await rowFor(room, room.otherEditor)).waiting).toBeNull()
  })
})

describe('an article whose claims are all approved', () => {
  let room: Newsroom
  beforeAll(async () => {
    room = await openNewsroom()
    await approvedClaim(room, 'eleven weeks')
  })

  it('waits for a reviewer to sign it off, and for nobody afterwards', async () => {
    expect((await rowFor(room, room.reviewer)).waiting).toEqual({ what: 'toSignOff' })
    expect((await rowFor(room, room.editor)).waiting).toBeNull()
    const { sequence } = await database().article.findUniqueOrThrow({ where: { id: room.articleId } })
    await signOffVersion(room.reviewer, {
      articleId: room.articleId,
      versionId: room.versionId,
      seenSequence: sequence,
      overrideReason: null,
    })
    const row = await rowFor(room, room.reviewer)
    expect(row.waiting).toBeNull()
    expect(row.reviewed).toMatchObject({ byName: room.reviewer.name })
    expect(row.counts.confirmed).toEqual({ count: 1, approved: 1 })
  })
})
