import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addNote } from '@/lib/claims/add-note'
import { claimOf } from '@/lib/claims/queries'
import { resizeOccurrence } from '@/lib/claims/resize-occurrence'
import type { ClaimRow } from '@/lib/claims/claim'
import {
  approvedClaim,
  attach,
  checkedClaim,
  claimOn,
  openNewsroom,
  readyClaim,
  revise,
  seen,
  sourceBy,
  type Newsroom,
} from '@/lib/db/testing/newsroom'
import { evidenceRows } from '@/lib/evidence/rows'
import { database } from '@/lib/db/client'
import { removeEvidence } from '@/lib/evidence/remove-evidence'
import { reviseEvidence } from '@/lib/evidence/revise-evidence'
import { approveClaim } from './approve-claim'
import { returnClaim } from './return-claim'
import { submitForReview } from './submit-for-review'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom()
})

const refusedFor = (missing: string[]) => ({
  code: 'gate',
  messageId: 'errors.notReadyForReview',
  details: { missing },
})

describe('gate rule 1: ready only with a status and a basis', () => {
  it('refuses a claim without a status', async () => {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, 'eleven weeks'))
    await expect(submitForReview(room.editor, seen(room, claim))).rejects.toMatchObject(refusedFor(['status']))
  })

  it('refuses a status that rests on nothing', async () => {
    const claim = await revise(room, room.editor, await claimOn(room, room.editor, 'on Monday'), {
      status: 'incorrect',
    })
    await expect(submitForReview(room.editor, seen(room, claim))).rejects.toMatchObject(refusedFor(['basis']))
  })

  it('does not count a piece that only gives context', async () => {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, 'two towns'), { stance: 'context' })
    const checked = await revise(room, room.editor, claim, { status: 'needsContext' })
    await expect(submitForReview(room.editor, seen(room, checked))).rejects.toMatchObject(refusedFor(['basis']))
  })

  it('refuses Confirmed when only the author of the copy supports it', async () => {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, '2.4 million'), { fromAuthor: true })
    const checked = await revise(room, room.editor, claim, { status: 'confirmed' })
    await expect(submitForReview(room.editor, seen(room, checked))).rejects.toMatchObject(
      refusedFor(['independentSupport']),
    )
  })

  it('refuses Confirmed when the only other piece refutes', async () => {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, 'a third of their trade'), {
      stance: 'refutes',
    })
    const checked = await revise(room, room.editor, claim, { status: 'confirmed' })
    await expect(submitForReview(room.editor, seen(room, checked))).rejects.toMatchObject(
      refusedFor(['independentSupport']),
    )
  })

  it('lets an opinion stand on a written finding, and not without one', async () => {
    const claim = await revise(room, room.editor, await claimOn(room, room.editor, 'fares stay as they are'), {
      status: 'notCheckable',
    })
    await expect(submitForReview(room.editor, seen(room, claim))).rejects.toMatchObject(refusedFor(['finding']))
    const found = await revise(room, room.editor, claim, { finding: 'A promise about the future.' })
    expect((await submitForReview(room.editor, seen(room, found))).progress).toBe('ready')
  })

  it('is asked again at approval: evidence of a ready claim that was removed takes it back', async () => {
    const ready = await readyClaim(room, room.editor, '1931')
    const [piece] = await evidenceRows(database(), [ready.id])
    const bare = await removeEvidence(room.editor, { ...seen(room, ready), evidenceId: piece?.id ?? '' })
    expect(bare.progress).toBe('checking')
    await expect(approveClaim(room.reviewer, seen(room, bare))).rejects.toMatchObject({
      code: 'gate',
      messageId: 'errors.notSubmitted',
    })
    await expect(submitForReview(room.editor, seen(room, bare))).rejects.toMatchObject(refusedFor(['basis']))
  })

  it('refuses to submit what is already with the reviewer', async () => {
    const ready = await readyClaim(room, room.editor, 'second ferry')
    await expect(submitForReview(room.editor, seen(room, ready))).rejects.toMatchObject({
      code: 'invalid',
      messageId: 'errors.alreadySubmitted',
    })
  })
})

describe('gate rule 2: evidence both ways', () => {
  async function torn(): Promise<ClaimRow> {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, '1,900 people'))
    return attach(room, room.editor, claim, { stance: 'refutes' })
  }

  it('refuses any status but Disputed', async () => {
    const claim = await revise(room, room.editor, await torn(), { status: 'confirmed' })
    expect(claim.conflict).toBe(true)
    await expect(submitForReview(room.editor, seen(room, claim))).rejects.toMatchObject(refusedFor(['conflict']))
  })

  it('takes Disputed', async () => {
    const claim = await revise(room, room.editor, await torn(), { status: 'disputed' })
    expect((await submitForReview(room.editor, seen(room, claim))).progress).toBe('ready')
  })

  it('takes a written reason why not, and its removal asks again', async () => {
    const claim = await revise(room, room.editor, await torn(), {
      status: 'confirmed',
      conflictReason: 'The second count was withdrawn.',
    })
    const ready = await submitForReview(room.editor, seen(room, claim))
    expect(ready.progress).toBe('ready')
    const bare = await revise(room, room.editor, ready, { conflictReason: null })
    expect(bare.progress).toBe('checking')
    await expect(submitForReview(room.editor, seen(room, bare))).rejects.toMatchObject(refusedFor(['conflict']))
  })

  it('counts the author of the copy as one side', async () => {
    const claim = await attach(room, room.editor, await claimOn(room, room.editor, 'Mayor Lena Aas'), {
      fromAuthor: true,
    })
    const both = await attach(room, room.editor, claim, { stance: 'refutes' })
    const checked = await revise(room, room.editor, both, { status: 'incorrect' })
    await expect(submitForReview(room.editor, seen(room, checked))).rejects.toMatchObject(refusedFor(['conflict']))
  })
})

describe('gate rule 3: never the last to change it', () => {
  it('refuses the reviewer who wrote it, and takes another', async () => {
    const ready = await readyClaim(room, room.reviewer, 'reopened on Monday')
    await expect(approveClaim(room.reviewer, seen(room, ready))).rejects.toMatchObject({
      code: 'gate',
      messageId: 'errors.twoPersonRule',
    })
    expect((await approveClaim(room.otherReviewer, seen(room, ready))).progress).toBe('approved')
  })

  it('is not waived for an admin', async () => {
    const ready = await readyClaim(room, room.admin, 'Repairs to the pier')
    await expect(approveClaim(room.admin, seen(room, ready))).rejects.toMatchObject({
      code: 'gate',
      messageId: 'errors.twoPersonRule',
    })
  })

  it('looks at the last change and not at who recorded or submitted it', async () => {
    const checked = await checkedClaim(room, room.editor, 'harbour office')
    const touched = await revise(room, room.reviewer, checked, { finding: 'Their log says so.' })
    const ready = await submitForReview(room.editor, seen(room, touched))
    await expect(approveClaim(room.reviewer, seen(room, ready))).rejects.toMatchObject({
      messageId: 'errors.twoPersonRule',
    })
  })

  it('leaves a reviewer free who only noted, prioritised or submitted', async () => {
    const checked = await checkedClaim(room, room.editor, 'first day')
    await addNote(room.reviewer, {
      articleId: room.articleId,
      claimId: checked.id,
      noteId: randomUUID(),
      body: 'Which day?',
    })
    const urgent = await revise(room, room.reviewer, checked, { priority: 'high' })
    const ready = await submitForReview(room.reviewer, seen(room, urgent))
    expect((await approveClaim(room.reviewer, seen(room, ready))).progress).toBe('approved')
  })

  it('lets a reviewer return their own work', async () => {
    const ready = await readyClaim(room, room.reviewer, 'due in May')
    const returned = await returnClaim(room.reviewer, { ...seen(room, ready), reason: 'I was too quick.' })
    expect(returned).toMatchObject({ progress: 'returned', returnReason: 'I was too quick.' })
  })
})

describe('gate rule 4: a change makes that approval stale, and no other', () => {
  const substantive: [string, (claim: ClaimRow) => Promise<ClaimRow>][] = [
    ['status', (claim) => revise(room, room.editor, claim, { status: 'outdated' })],
    [
      'statement',
      (claim) => revise(room, room.editor, claim, { statement: 'The crossing was shut for eleven weeks.' }),
    ],
    ['speaker', (claim) => revise(room, room.editor, claim, { speaker: 'The harbour office' })],
    ['kind', (claim) => revise(room, room.editor, claim, { kind: 'number' })],
    ['finding', (claim) => revise(room, room.editor, claim, { finding: 'The log agrees.' })],
    [
      'attached evidence',
      async (claim) => attach(room, room.editor, claim, {}, await sourceBy(room.editor, 'A second log')),
    ],
    [
      'revised evidence',
      async (claim) =>
        reviseEvidence(room.editor, {
          ...seen(room, claim),
          evidenceId: (await evidenceRows(database(), [claim.id]))[0]?.id ?? '',
          changes: { excerpt: 'Other words.' },
        }),
    ],
    [
      'removed evidence',
      async (claim) =>
        removeEvidence(room.editor, {
          ...seen(room, claim),
          evidenceId: (await evidenceRows(database(), [claim.id]))[0]?.id ?? '',
        }),
    ],
    [
      'resized words',
      async (claim) => {
        const [place] = claim.occurrences
        return resizeOccurrence(room.editor, {
          ...seen(room, claim),
          occurrenceId: place?.id ?? '',
          start: place?.start ?? 0,
          end: (place?.end ?? 0) - 4,
        })
      },
    ],
  ]
  it.each(substantive)('by %s', async (_what, change) => {
    const bystander = await approvedClaim(room, 'The older pier')
    const approved = await approvedClaim(room, 'took eleven weeks')
    const changed = await change(approved)
    expect(changed.progress).toBe('checking')
    expect(changed.lastChangedById).toBe(room.editor.id)
    expect(await claimOf(room.viewer, room.articleId, bystander.id)).toEqual(bystander)
  })

  it('not by a note, an action or a priority', async () => {
    const approved = await approvedClaim(room, 'cost shops')
    await addNote(room.editor, {
      articleId: room.articleId,
      claimId: approved.id,
      noteId: randomUUID(),
      body: 'Thanks.',
    })
    const changed = await revise(room, room.editor, approved, { action: 'attribute', priority: 'low' })
    expect(changed).toMatchObject({ progress: 'approved', lastChangedById: approved.lastChangedById })
  })

  it('keeps a returned claim returned until it is submitted again', async () => {
    const ready = await readyClaim(room, room.editor, 'Ferry link reopens')
    const returned = await returnClaim(room.reviewer, { ...seen(room, ready), reason: 'Which ferry?' })
    const changed = await revise(room, room.editor, returned, { finding: 'The day ferry.' })
    expect(changed).toMatchObject({ progress: 'returned', returnReason: 'Which ferry?' })
    expect(await submitForReview(room.editor, seen(room, changed))).toMatchObject({
      progress: 'ready',
      returnReason: null,
    })
  })

  it('gives the latest reason of several returns', async () => {
    let claim = await readyClaim(room, room.editor, 'The crossing carried')
    for (const reason of ['One.', 'Two.', 'Three.']) {
      claim = await returnClaim(room.reviewer, { ...seen(room, claim), reason })
      expect(claim.returnReason).toBe(reason)
      claim = await submitForReview(room.editor, seen(room, claim))
    }
  })
})
