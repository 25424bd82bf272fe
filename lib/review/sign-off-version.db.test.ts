import { createHash, randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { beforeEach, describe, expect, it } from 'vitest'
import { recordClaim } from '@/lib/claims/record-claim'
import { withdrawClaim } from '@/lib/claims/withdraw-claim'
import { database } from '@/lib/db/client'
import { everyVerb, signOff } from '@/lib/db/testing/every-verb'
import {
  approvedClaim,
  articleBy,
  checkedClaim,
  claimOn,
  openNewsroom,
  readyClaim,
  revise,
  seen,
  type Newsroom,
} from '@/lib/db/testing/newsroom'
import { ownerQuery } from '@/lib/db/testing/owner'
import { resetDatabase } from '@/lib/db/testing/reset'
import type { ClaimRow } from '@/lib/claims/claim'
import { approveClaim } from './approve-claim'
import { publishReviewedVersion } from './publish-reviewed-version'
import { reviewDesk, reviewedVersion, versionsOfArticle } from './queries'
import { signOffVersion } from './sign-off-version'
import { submitForReview } from './submit-for-review'

let room: Newsroom
beforeEach(async () => {
  await resetDatabase()
  room = await openNewsroom()
})

async function unmet(): Promise<Record<string, number>> {
  const { checks } = await reviewDesk(room.reviewer, room.articleId)
  return Object.fromEntries(checks.filter((check) => !check.isMet).map((check) => [check.rule, check.missing]))
}

async function expectRefused(rules: Record<string, number>): Promise<void> {
  expect(await unmet()).toEqual(rules)
  await expect(signOff(room, room.reviewer, null)).rejects.toMatchObject({
    code: 'gate',
    messageId: 'errors.notReadyForSignOff',
  })
  expect(await database().reviewedVersion.count()).toBe(0)
}

describe('gate rule 5', () => {
  it('refuses an article without claims', async () => {
    await expectRefused({ claims: 1 })
  })

  it('refuses while a claim is not approved, or has no status or basis', async () => {
    await approvedClaim(room, 'eleven weeks')
    await claimOn(room, room.editor, 'May')
    await readyClaim(room, room.editor, '1931')
    await expectRefused({ statusAndBasis: 1, approved: 2 })
  })

  it('refuses while an approved claim is on hold', async () => {
    await revise(room, room.editor, await approvedClaim(room, 'eleven weeks'), { action: 'hold' })
    await expectRefused({ holds: 1 })
  })

  it('refuses while a TK is left in the copy', async () => {
    Object.assign(room, await articleBy(room.editor, 'A ferry for TK people.'))
    await approvedOf('A ferry')
    await expectRefused({ tk: 1 })
  })

  it.each(['changed', 'ambiguous', 'lost'])('refuses while an anchor is %s', async (state) => {
    const claim = await approvedClaim(room, 'eleven weeks')
    await ownerQuery(`UPDATE "anchor" SET "state" = $1::anchor_state WHERE "occurrence_id" = $2`, [
      state,
      claim.occurrences[0]?.id,
    ])
    await expectRefused({ anchors: 1 })
  })

  it('does not ask about withdrawn claims', async () => {
    await approvedClaim(room, 'eleven weeks')
    const claim = await claimOn(room, room.editor, 'May')
    await withdrawClaim(room.editor, seen(room, claim))
    expect(await unmet()).toEqual({})
    expect((await signOff(room, room.reviewer, null)).slug).toMatch(/^ferry-link-v1-[a-z]{5}$/)
  })

  async function approvedOf(quote: string): Promise<void> {
    const { articleId, versionId } = room
    const claim = await recordClaim(room.editor, {
      articleId,
      claimId: randomUUID(),
      versionId,
      start: 0,
      end: quote.length,
      kind: 'other',
      priority: 'normal',
    })
    const found = await revise(room, room.editor, claim, { status: 'notCheckable', finding: 'An announcement.' })
    await approveClaim(room.reviewer, seen(room, await submitForReview(room.editor, seen(room, found))))
  }
})

describe('what was done since the person looked', () => {
  it('is shown before it is frozen', async () => {
    await approvedClaim(room, 'eleven weeks')
    const { sequence } = await database().article.findUniqueOrThrow({ where: { id: room.articleId } })
    await claimOn(room, room.editor, 'May')
    const input = {
      articleId: room.articleId,
      versionId: room.versionId,
      seenSequence: sequence,
      overrideReason: 'Now.',
    }
    await expect(signOffVersion(room.reviewer, input)).rejects.toMatchObject({
      code: 'conflict',
      messageId: 'errors.articleMovedOn',
      details: { sequence: sequence + 1 },
    })
  })

  it('cannot slip in: of a change and a sign-off at once, one is refused', async () => {
    for (let round = 0; round < 8; round++) {
      await resetDatabase()
      room = await openNewsroom()
      const claim = await approvedClaim(room, 'eleven weeks')
      const [change, freeze] = await Promise.allSettled([
        revise(room, room.editor, claim, { status: 'incorrect' }),
        signOff(room, room.reviewer, null),
      ])
      expect([change.status, freeze.status].sort()).toEqual(['fulfilled', 'rejected'])
      if (freeze.status === 'rejected') expect(freeze.reason).toMatchObject({ code: 'conflict' })
      if (change.status === 'rejected') expect(change.reason).toMatchObject({ code: 'frozen' })
    }
  })

  it('two sign-offs at once leave one reviewed version', async () => {
    await approvedClaim(room, 'eleven weeks')
    const both = await Promise.allSettled([signOff(room, room.reviewer, null), signOff(room, room.admin, null)])
    expect(both.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database().reviewedVersion.count()).toBe(1)
  })
})

describe('an override', () => {
  it('needs a reason, names the rules that were not met, and prints in the snapshot', async () => {
    await checkedClaim(room, room.editor, 'eleven weeks')
    await expect(signOff(room, room.editor, 'I say so.')).rejects.toMatchObject({ code: 'forbidden' })
    const { slug } = await signOff(room, room.reviewer, 'The last ferry leaves at noon.')
    const { snapshot } = await reviewedVersion(room.viewer, slug)
    expect(JSON.parse(snapshot)).toMatchObject({
      signOff: {
        by: { name: room.reviewer.name, role: 'reviewer' },
        override: { reason: 'The last ferry leaves at noon.', unmet: ['approved'] },
      },
      claims: [{ approval: null }],
    })
    const event = await database().event.findFirstOrThrow({
      where: { articleId: room.articleId, kind: 'version.signedOff' },
    })
    expect(event.payload).toMatchObject({ overrideReason: 'The last ferry leaves at noon.' })
  })

  it('is none when every rule is met, whatever reason came along', async () => {
    await approvedClaim(room, 'eleven weeks')
    const { slug } = await signOff(room, room.reviewer, 'Just in case.')
    expect(JSON.parse((await reviewedVersion(room.viewer, slug)).snapshot)).toMatchObject({
      signOff: { override: null },
    })
  })
})

describe('the snapshot', () => {
  it('is canonical, hashes to what is stored, and names the approver and the revision that they saw', async () => {
    const ready = await readyClaim(room, room.editor, 'eleven weeks')
    await approveClaim(room.reviewer, seen(room, ready))
    const { slug, sha256 } = await signOff(room, room.admin, null)
    const { snapshot } = await reviewedVersion(room.viewer, slug)
    expect(canonicalize(JSON.parse(snapshot))).toBe(snapshot)
    expect(createHash('sha256').update(snapshot, 'utf8').digest('hex')).toBe(sha256)
    expect(JSON.parse(snapshot)).toMatchObject({
      claims: [
        {
          approval: { revision: ready.revision, by: { name: room.reviewer.name } },
          lastChangedBy: { name: room.editor.name },
          occurrences: [{ quote: 'eleven weeks' }],
        },
      ],
    })
  })

  it('is private until published, and then a stranger reads it', async () => {
    await approvedClaim(room, 'eleven weeks')
    const { slug, reviewedVersionId } = await signOff(room, room.reviewer, null)
    await expect(reviewedVersion(null, slug)).rejects.toMatchObject({ code: 'notFound' })
    expect(await versionsOfArticle(null, room.articleId)).toEqual([])
    await publishReviewedVersion(room.reviewer, { articleId: room.articleId, reviewedVersionId, visibility: 'public' })
    expect((await reviewedVersion(null, slug)).slug).toBe(slug)
    await publishReviewedVersion(room.reviewer, { articleId: room.articleId, reviewedVersionId, visibility: 'private' })
    await expect(reviewedVersion(null, slug)).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('gate rule 6: after sign-off', () => {
  it.each(Object.keys(everyVerb))('%s is refused to everybody, and leaves no trace', async (verb) => {
    const tried = everyVerb[verb]
    if (!tried) throw new Error(`${verb} is not tried`)
    const claim: ClaimRow = await tried.arrange(room)
    await signOff(room, room.reviewer, 'Breaking news.')
    const before = await database().event.count({ where: { articleId: room.articleId } })
    for (const actor of [room.otherEditor, room.otherReviewer, room.admin]) {
      await expect(tried.call(room, actor, claim)).rejects.toMatchObject({ code: 'frozen' })
    }
    expect(await database().event.count({ where: { articleId: room.articleId } })).toBe(before)
  })
})
