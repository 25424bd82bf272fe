import { beforeAll, expect, it } from 'vitest'
import type { ClaimRow } from '@/lib/claims/claim'
import { claimOf } from '@/lib/claims/queries'
import { database } from '@/lib/db/client'
import { openNewsroom, readyClaim, revise, seen, type Newsroom } from '@/lib/db/testing/newsroom'
import { Refusal } from '@/lib/errors'
import { approveClaim } from './approve-claim'
import { returnClaim } from './return-claim'

const rounds = 20

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
})

/** Starts both at once, in either order, and says which were done. Anything but a refusal fails the test. */
async function race(
  round: number,
  a: () => Promise<ClaimRow>,
  b: () => Promise<ClaimRow>,
): Promise<[PromiseSettledResult<ClaimRow>, PromiseSettledResult<ClaimRow>]> {
  const [first, second] = round % 2 === 0 ? [a, b] : [b, a]
  const [one, two] = await Promise.allSettled([first(), second()])
  for (const outcome of [one, two]) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Refusal)
  return round % 2 === 0 ? [one, two] : [two, one]
}

/** What must hold whoever was faster: approved is approved by another than the last to change it, at the revision that they saw. */
async function expectHonest(claimId: string): Promise<void> {
  const claim = await claimOf(room.viewer, room.articleId, claimId)
  const { lastChangedRevision } = await database().claim.findUniqueOrThrow({ where: { id: claimId } })
  const approvals = await database().decision.findMany({ where: { claimId, kind: 'approved' } })
  if (claim.progress !== 'approved') return
  const current = approvals.filter((approval) => approval.claimRevision >= lastChangedRevision)
  expect(current).toHaveLength(1)
  expect(current[0]?.decidedById).not.toBe(claim.lastChangedById)
}

it('approve against change: one is done, and no approval covers a revision that its approver did not see', async () => {
  const outcomes = { approved: 0, changed: 0 }
  for (let round = 0; round < rounds; round++) {
    const ready = await readyClaim(room, room.editor, 'eleven weeks')
    const [approval, change] = await race(
      round,
      () => approveClaim(room.reviewer, seen(room, ready)),
      () => revise(room, room.otherEditor, ready, { finding: 'Changed in the race.' }),
    )
    expect([approval.status, change.status].sort()).toEqual(['fulfilled', 'rejected'])
    if (approval.status === 'fulfilled') outcomes.approved++
    if (change.status === 'fulfilled') outcomes.changed++
    const approvals = await database().decision.findMany({ where: { claimId: ready.id } })
    expect(approvals.every((decision) => decision.claimRevision === ready.revision)).toBe(true)
    expect(approvals).toHaveLength(approval.status === 'fulfilled' ? 1 : 0)
    await expectHonest(ready.id)
  }
  expect(outcomes.approved + outcomes.changed).toBe(rounds)
})

it('a reviewer who changes and approves in two windows at once never approves their own change', async () => {
  for (let round = 0; round < rounds; round++) {
    const ready = await readyClaim(room, room.editor, 'on Monday')
    await race(
      round,
      () => approveClaim(room.reviewer, seen(room, ready)),
      () => revise(room, room.reviewer, ready, { finding: 'Mine.' }),
    )
    await expectHonest(ready.id)
    const now = await claimOf(room.viewer, room.articleId, ready.id)
    if (now.lastChangedById === room.reviewer.id) expect(now.progress).not.toBe('approved')
  }
})

it('approve against return: one decision stands, and the other is told of it', async () => {
  for (let round = 0; round < rounds; round++) {
    const ready = await readyClaim(room, room.editor, '2.4 million')
    const [approval, refusal] = await race(
      round,
      () => approveClaim(room.reviewer, seen(room, ready)),
      () => returnClaim(room.otherReviewer, { ...seen(room, ready), reason: 'Not yet.' }),
    )
    const decisions = await database().decision.findMany({ where: { claimId: ready.id } })
    expect(decisions).toHaveLength(1)
    expect(decisions[0]?.kind).toBe(approval.status === 'fulfilled' ? 'approved' : 'returned')
    const loser = approval.status === 'rejected' ? approval : refusal
    expect(loser).toMatchObject({
      status: 'rejected',
      reason: { code: 'conflict', details: { claim: { id: ready.id } } },
    })
  }
})

it('two reviewers who approve at once leave one approval', async () => {
  for (let round = 0; round < rounds; round++) {
    const ready = await readyClaim(room, room.editor, '1931')
    const both = await race(
      round,
      () => approveClaim(room.reviewer, seen(room, ready)),
      () => approveClaim(room.otherReviewer, seen(room, ready)),
    )
    expect(both.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database().decision.count({ where: { claimId: ready.id } })).toBe(1)
  }
})
