import { articleWithCurrentVersion } from '@/lib/articles/queries'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ClaimRow } from './claim'
import type { NoteRow } from './note'
import { claimRows } from './rows'

export interface Workbench {
  article: ArticleRow
  version: VersionRow
  /** In text order. */
  claims: ClaimRow[]
}

/**
 * All that the workbench shows before a claim is opened, as of `article.sequence`.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function workbench(actor: Actor, articleId: string): Promise<Workbench> {
  authorize(actor, 'claim.read')
  // The sequence is read first: what is newer comes again over the live feed, and nothing falls between.
  const { article, version } = await articleWithCurrentVersion(actor, articleId)
  return { article, version, claims: await claimRows(database(), { articleId }) }
}

export interface ClaimsSince {
  /** Sequence that this answer brings the reader to. */
  sequence: number
  /** Rows of every claim touched since, withdrawn ones too. */
  claims: ClaimRow[]
  /** The current version was signed off since the reader looked. */
  isFrozen: boolean
}

/**
 * What a live reader missed: claims touched by events after their sequence.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function claimsSince(actor: Actor, articleId: string, sequence: number): Promise<ClaimsSince> {
  authorize(actor, 'claim.read')
  const article = await database().article.findUnique({
    where: { id: articleId },
    select: { sequence: true, currentVersion: { select: { reviewedVersion: { select: { id: true } } } } },
  })
  if (!article) throw new Refusal('notFound', 'no such article')
  const events = await database().event.findMany({
    where: { articleId, sequence: { gt: sequence }, claimId: { not: null } },
    select: { claimId: true },
    distinct: ['claimId'],
  })
  const claimIds = events.flatMap((event) => (event.claimId ? [event.claimId] : []))
  return {
    sequence: article.sequence,
    claims: claimIds.length === 0 ? [] : await claimRows(database(), { articleId, claimIds }),
    isFrozen: article.currentVersion?.reviewedVersion != null,
  }
}

/**
 * One claim of the article, a withdrawn one too.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function claimOf(actor: Actor, articleId: string, claimId: string): Promise<ClaimRow> {
  authorize(actor, 'claim.read')
  const [claim] = await claimRows(database(), { articleId, claimIds: [claimId] })
  if (!claim) throw new Refusal('notFound', 'no such claim in the article')
  return claim
}

/**
 * Notes on a claim, oldest first.
 * @throws {Refusal} unauthenticated
 */
export async function notesOn(actor: Actor, articleId: string, claimId: string): Promise<NoteRow[]> {
  authorize(actor, 'claim.read')
  const notes = await database().note.findMany({
    where: { articleId, claimId },
    include: { author: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return notes.map((note) => ({
    id: note.id,
    body: note.body,
    authorId: note.authorId,
    authorName: note.author.name,
    createdAt: note.createdAt.toISOString(),
  }))
}
