import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/claims/add-note'
import type { ClaimRow } from '@/lib/claims/claim'
import { claimOf } from '@/lib/claims/queries'
import { resizeOccurrence } from '@/lib/claims/resize-occurrence'
import { restoreClaim } from '@/lib/claims/restore-claim'
import { withdrawClaim } from '@/lib/claims/withdraw-claim'
import { database } from '@/lib/db/client'
import {
  approvedClaim,
  attach,
  checkedClaim,
  claimOn,
  openNewsroom,
  readyClaim,
  revise,
  seen,
  type Newsroom,
} from '@/lib/db/testing/newsroom'
import { resetDatabase } from '@/lib/db/testing/reset'
import { removeEvidence } from '@/lib/evidence/remove-evidence'
import { reviseEvidence } from '@/lib/evidence/revise-evidence'
import { evidenceRows } from '@/lib/evidence/rows'
import type { Actor } from '@/lib/policy/actor'
import { approveClaim } from './approve-claim'
import { returnClaim } from './return-claim'
import { submitForReview } from './submit-for-review'
import { undoLastChange } from './undo-last-change'

let room: Newsroom
beforeEach(async () => {
  await resetDatabase()
  room = await openNewsroom()
})

const undo = async (actor: Actor): Promise<ClaimRow> =>
  (await undoLastChange(actor, { articleId: room.articleId })).claim
const pieces = (claim: ClaimRow) => evidenceRows(database(), [claim.id])
const firstPiece = async (claim: ClaimRow): Promise<string> => (await pieces(claim))[0]?.id ?? ''

/** A claim without what every write moves. */
function content(
  claim: ClaimRow,
): Omit<ClaimRow, 'revision' | 'lastChangedAt' | 'lastChangedById' | 'lastChangedByName'> {
  const { revision: _revision, lastChangedAt: _at, lastChangedById: _by, lastChangedByName: _name, ...rest } = claim
  return rest
}

describe('each kind of change goes back to what stood before', () => {
  const changes: [string, (claim: ClaimRow) => Promise<ClaimRow>][] = [
    ['a status', (claim) => revise(room, room.editor, claim, { status: 'incorrect' })],
    [
      'several fields',
      (claim) =>
        revise(room, room.editor, claim, {
          statement: 'Shut for eleven weeks.',
          speaker: 'The mayor',
          kind: 'number',
          finding: 'So it is.',
        }),
    ],
    ['an action and a priority', (claim) => revise(room, room.editor, claim, { action: 'cut', priority: 'high' })],
    ['a progress set by hand', (claim) => revise(room, room.editor, claim, { progress: 'queryOut' })],
    [
      'the words',
      (claim) =>
        resizeOccurrence(room.editor, {
          ...seen(room, claim),
          occurrenceId: claim.occurrences[0]?.id ?? '',
          start: 0,
          end: 10,
        }),
    ],
    ['a withdrawal', (claim) => withdrawClaim(room.editor, { ...seen(room, claim), reason: 'Said twice.' })],
    ['a submission', (claim) => submitForReview(room.editor, seen(room, claim))],
    ['new evidence', (claim) => attach(room, room.editor, claim, { stance: 'refutes' })],
    [
      'changed evidence',
      async (claim) =>
        reviseEvidence(room.editor, {
          ...seen(room, claim),
          evidenceId: await firstPiece(claim),
          changes: { stance: 'context', excerpt: null, accessedAt: '2025-01-01T00:00:00Z' },
        }),
    ],
    [
      'removed evidence',
      async (claim) => removeEvidence(room.editor, { ...seen(room, claim), evidenceId: await firstPiece(claim) }),
    ],
  ]
  it.each(changes)('%s', async (_what, change) => {
    const before = await checkedClaim(room, room.editor, 'eleven weeks')
    const evidence = (await pieces(before)).map(({ revision: _revision, ...piece }) => piece)
    const changed = await change(before)
    expect(changed.revision).toBe(before.revision + 1)
    const after = await undo(room.editor)
    expect(content(after)).toEqual(content(before))
    expect((await pieces(after)).map(({ revision: _revision, ...piece }) => piece)).toEqual(evidence)
    expect(after.revision).toBe(changed.revision + 1)
  })

  it('a restoration', async () => {
    const claim = await checkedClaim(room, room.editor, 'eleven weeks')
    const withdrawn = await withdrawClaim(room.editor, { ...seen(room, claim), reason: 'Said twice.' })
    await restoreClaim(room.otherEditor, seen(room, withdrawn))
    expect((await undo(room.otherEditor)).withdrawn).toBe(true)
  })

  it('a recorded claim is withdrawn, and its number stays with it', async () => {
    const claim = await claimOn(room, room.editor, 'May')
    expect(await undo(room.editor)).toMatchObject({ withdrawn: true, number: claim.number })
    expect((await claimOn(room, room.editor, 'May')).number).toBe(claim.number + 1)
  })

  it('an approval, and a return', async () => {
    const ready = await readyClaim(room, room.editor, 'eleven weeks')
    await approveClaim(room.reviewer, seen(room, ready))
    const back = await undo(room.reviewer)
    expect(back.progress).toBe('ready')
    await returnClaim(room.otherReviewer, { ...seen(room, back), reason: 'Not yet.' })
    expect(await undo(room.otherReviewer)).toMatchObject({ progress: 'ready', returnReason: null })
  })
})

describe('it is one’s own last', () => {
  it('never takes back anybody else’s', async () => {
    await claimOn(room, room.editor, 'May')
    await expect(undo(room.otherEditor)).rejects.toMatchObject({ code: 'invalid', messageId: 'errors.nothingToUndo' })
  })

  it('goes past notes, and past what others did on other claims', async () => {
    const mine = await claimOn(room, room.editor, 'May')
    await claimOn(room, room.otherEditor, '1931')
    await addNote(room.editor, { articleId: room.articleId, claimId: mine.id, noteId: randomUUID(), body: 'Hm.' })
    expect(await undo(room.editor)).toMatchObject({ id: mine.id, withdrawn: true })
  })

  it('is refused, with the name, once somebody has built on it', async () => {
    const claim = await claimOn(room, room.editor, 'May')
    const theirs = await revise(room, room.otherEditor, claim, { status: 'disputed' })
    await expect(undo(room.editor)).rejects.toMatchObject({
      code: 'conflict',
      messageId: 'errors.builtOn',
      values: { name: room.otherEditor.name },
    })
    expect(await claimOf(room.editor, room.articleId, claim.id)).toEqual(theirs)
  })

  it('works again when what was built on it is itself taken back', async () => {
    const claim = await claimOn(room, room.editor, 'May')
    await revise(room, room.otherEditor, claim, { status: 'disputed' })
    await undo(room.otherEditor)
    expect((await undo(room.editor)).withdrawn).toBe(true)
  })

  it('is done once when it is asked for twice at a time', async () => {
    const claim = await checkedClaim(room, room.editor, 'May')
    await revise(room, room.editor, claim, { status: 'outdated' })
    const both = await Promise.allSettled([undo(room.editor), undo(room.editor)])
    // The second takes back the change before: each undo is one step.
    expect(both.map((outcome) => outcome.status)).toEqual(['fulfilled', 'fulfilled'])
    expect((await claimOf(room.editor, room.articleId, claim.id)).status).toBe('unchecked')
  })
})

describe('a chain', () => {
  it('goes back step by step to the beginning, and then says so', async () => {
    const recorded = await claimOn(room, room.editor, 'eleven weeks')
    const attached = await attach(room, room.editor, recorded)
    const confirmed = await revise(room, room.editor, attached, { status: 'confirmed' })
    const found = await revise(room, room.editor, confirmed, { finding: 'The log says so.' })
    await submitForReview(room.editor, seen(room, found))

    expect(content(await undo(room.editor))).toEqual(content(found))
    expect(content(await undo(room.editor))).toEqual(content(confirmed))
    expect(content(await undo(room.editor))).toEqual(content(attached))
    expect(content(await undo(room.editor))).toEqual(content(recorded))
    expect((await undo(room.editor)).withdrawn).toBe(true)
    await expect(undo(room.editor)).rejects.toMatchObject({ messageId: 'errors.nothingToUndo' })
  })

  it('goes on with new work after it', async () => {
    const first = await claimOn(room, room.editor, 'May')
    await revise(room, room.editor, first, { priority: 'high' })
    const back = await undo(room.editor)
    await revise(room, room.editor, back, { priority: 'low' })
    expect((await undo(room.editor)).priority).toBe('normal')
    expect((await undo(room.editor)).withdrawn).toBe(true)
  })

  it('crosses claims in the order in which they were changed', async () => {
    const one = await claimOn(room, room.editor, 'May')
    const two = await claimOn(room, room.editor, '1931')
    await revise(room, room.editor, one, { priority: 'high' })
    expect(await undo(room.editor)).toMatchObject({ id: one.id, priority: 'normal' })
    expect(await undo(room.editor)).toMatchObject({ id: two.id, withdrawn: true })
    expect(await undo(room.editor)).toMatchObject({ id: one.id, withdrawn: true })
  })
})

describe('an approval', () => {
  it('that a change made stale does not come back with the undo of that change', async () => {
    const approved = await approvedClaim(room, 'eleven weeks')
    await revise(room, room.editor, approved, { status: 'outdated' })
    const back = await undo(room.editor)
    expect(back).toMatchObject({ status: 'confirmed', progress: 'checking' })
  })

  it('does not come back after a withdrawal either', async () => {
    const approved = await approvedClaim(room, 'eleven weeks')
    await withdrawClaim(room.otherEditor, { ...seen(room, approved), reason: null })
    expect(await undo(room.otherEditor)).toMatchObject({ withdrawn: false, progress: 'checking' })
  })

  it('cannot be had by undoing one’s own change: who undoes has changed the claim last', async () => {
    const ready = await readyClaim(room, room.editor, 'eleven weeks')
    await revise(room, room.reviewer, ready, { finding: 'Mine.' })
    const back = await undo(room.reviewer)
    expect(back).toMatchObject({ progress: 'ready', lastChangedById: room.reviewer.id })
    await expect(approveClaim(room.reviewer, seen(room, back))).rejects.toMatchObject({
      messageId: 'errors.twoPersonRule',
    })
  })

  it('taken back by its reviewer can be given again', async () => {
    const ready = await readyClaim(room, room.editor, 'eleven weeks')
    await approveClaim(room.reviewer, seen(room, ready))
    const back = await undo(room.reviewer)
    expect((await approveClaim(room.reviewer, seen(room, back))).progress).toBe('approved')
  })
})

it('a submission that no longer meets the gate does not come back by undo', async () => {
  // The editor submits; a second editor's evidence then turns it back, and only that second editor may undo it.
  const ready = await readyClaim(room, room.editor, 'eleven weeks')
  const torn = await attach(room, room.otherEditor, ready, { stance: 'refutes' })
  expect(torn.progress).toBe('checking')
  expect(await undo(room.otherEditor)).toMatchObject({ progress: 'ready', conflict: false })
})
