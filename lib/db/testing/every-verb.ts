import { randomUUID } from 'node:crypto'
import { addNote } from '@/lib/claims/add-note'
import type { ClaimRow } from '@/lib/claims/claim'
import { recordClaim } from '@/lib/claims/record-claim'
import { resizeOccurrence } from '@/lib/claims/resize-occurrence'
import { restoreClaim } from '@/lib/claims/restore-claim'
import { withdrawClaim } from '@/lib/claims/withdraw-claim'
import { database } from '@/lib/db/client'
import { removeEvidence } from '@/lib/evidence/remove-evidence'
import { reviseEvidence } from '@/lib/evidence/revise-evidence'
import { evidenceRows } from '@/lib/evidence/rows'
import { reviseArticle } from '@/lib/articles/revise-article'
import type { Actor } from '@/lib/policy/actor'
import { approveClaim } from '@/lib/review/approve-claim'
import { returnClaim } from '@/lib/review/return-claim'
import { signOffVersion } from '@/lib/review/sign-off-version'
import { submitForReview } from '@/lib/review/submit-for-review'
import { undoLastChange } from '@/lib/review/undo-last-change'
import { attach, checkedClaim, claimOn, readyClaim, revise, seen, sourceBy, type Newsroom } from './newsroom'

/** One write verb: what has to stand before it, made by other people, and the call itself. */
export interface TriedVerb {
  /** Brings about the state in which only the actor's right, or the freeze, decides. */
  arrange: (room: Newsroom) => Promise<ClaimRow>
  call: (room: Newsroom, actor: Actor, claim: ClaimRow) => Promise<unknown>
}

const words = 'eleven weeks'
const checked = (room: Newsroom) => checkedClaim(room, room.otherEditor, words)
const ready = (room: Newsroom) => readyClaim(room, room.otherEditor, words)
const firstEvidence = async (claim: ClaimRow): Promise<string> =>
  (await evidenceRows(database(), [claim.id]))[0]?.id ?? randomUUID()

/** The verbs of an article, by the name of their file. `undo-last-change` is about one's own and is tried for itself. */
export const everyVerb: Readonly<Record<string, TriedVerb>> = {
  'revise-article': {
    arrange: checked,
    call: async (room, actor) => {
      const { revision } = await database().article.findUniqueOrThrow({ where: { id: room.articleId } })
      return reviseArticle(actor, {
        articleId: room.articleId,
        seenRevision: revision,
        changes: { workingTitle: `Ferry ${randomUUID()}` },
      })
    },
  },
  'record-claim': {
    arrange: checked,
    call: (room, actor) =>
      recordClaim(actor, {
        articleId: room.articleId,
        claimId: randomUUID(),
        versionId: room.versionId,
        start: 0,
        end: 5,
        kind: 'other',
        priority: 'normal',
      }),
  },
  'revise-claim': {
    arrange: checked,
    call: (room, actor, claim) => revise(room, actor, claim, { status: 'outdated' }),
  },
  'resize-occurrence': {
    arrange: checked,
    call: (room, actor, claim) =>
      resizeOccurrence(actor, { ...seen(room, claim), occurrenceId: claim.occurrences[0]?.id ?? '', start: 0, end: 5 }),
  },
  'withdraw-claim': {
    arrange: checked,
    call: (room, actor, claim) => withdrawClaim(actor, { ...seen(room, claim), reason: null }),
  },
  'restore-claim': {
    arrange: async (room) => withdrawClaim(room.otherEditor, seen(room, await checked(room))),
    call: (room, actor, claim) => restoreClaim(actor, seen(room, claim)),
  },
  'add-note': {
    arrange: checked,
    call: (room, actor, claim) =>
      addNote(actor, { articleId: room.articleId, claimId: claim.id, noteId: randomUUID(), body: 'A note.' }),
  },
  'attach-evidence': {
    arrange: checked,
    call: async (room, actor, claim) => attach(room, actor, claim, {}, await sourceBy(room.otherEditor, 'Another log')),
  },
  'revise-evidence': {
    arrange: checked,
    call: async (room, actor, claim) =>
      reviseEvidence(actor, {
        ...seen(room, claim),
        evidenceId: await firstEvidence(claim),
        changes: { locator: 'page 2' },
      }),
  },
  'remove-evidence': {
    arrange: checked,
    call: async (room, actor, claim) =>
      removeEvidence(actor, { ...seen(room, claim), evidenceId: await firstEvidence(claim) }),
  },
  'submit-for-review': { arrange: checked, call: (room, actor, claim) => submitForReview(actor, seen(room, claim)) },
  'approve-claim': { arrange: ready, call: (room, actor, claim) => approveClaim(actor, seen(room, claim)) },
  'return-claim': {
    arrange: ready,
    call: (room, actor, claim) => returnClaim(actor, { ...seen(room, claim), reason: 'Not yet.' }),
  },
  'sign-off-version': { arrange: checked, call: (room, actor) => signOff(room, actor, 'Breaking news.') },
  'undo-last-change': { arrange: checked, call: (room, actor) => undoLastChange(actor, { articleId: room.articleId }) },
}

export async function signOff(
  room: Newsroom,
  actor: Actor,
  overrideReason: string | null,
): ReturnType<typeof signOffVersion> {
  const { sequence } = await database().article.findUniqueOrThrow({ where: { id: room.articleId } })
  return signOffVersion(actor, {
    articleId: room.articleId,
    versionId: room.versionId,
    seenSequence: sequence,
    overrideReason,
  })
}

/** A claim by the actor, for what they may take back. */
export const somethingOfTheirOwn = (room: Newsroom, actor: Actor): Promise<ClaimRow> => claimOn(room, actor, 'May')
