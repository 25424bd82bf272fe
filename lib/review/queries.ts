import { findTk } from '@/lib/articles/import/tk'
import { articleWithCurrentVersion } from '@/lib/articles/queries'
import type { ArticleRow, VersionRow } from '@/lib/articles/article'
import { history, type HistoryEntry } from '@/lib/audit/queries'
import type { ClaimRow } from '@/lib/claims/claim'
import { claimOf, notesOn } from '@/lib/claims/queries'
import type { NoteRow } from '@/lib/claims/note'
import { claimRows } from '@/lib/claims/rows'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import { evidenceRows } from '@/lib/evidence/rows'
import type { EvidenceRow } from '@/lib/evidence/source'
import type { Actor, Visitor } from '@/lib/policy/actor'
import { authorize, authorizeVisitor } from '@/lib/policy/can'
import { signOffChecks, type SignOffCheck } from './gate'

export interface ClaimDetail {
  claim: ClaimRow
  evidence: EvidenceRow[]
  notes: NoteRow[]
  /** Latest first. */
  history: HistoryEntry[]
}

/**
 * All that an open claim shows.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function claimDetail(actor: Actor, articleId: string, claimId: string): Promise<ClaimDetail> {
  authorize(actor, 'claim.read')
  const claim = await claimOf(actor, articleId, claimId)
  const [evidence, notes, events] = await Promise.all([
    evidenceRows(database(), [claimId]),
    notesOn(actor, articleId, claimId),
    history(actor, articleId, { claimId }),
  ])
  return { claim, evidence, notes, history: events }
}

export interface ReviewDesk {
  article: ArticleRow
  version: VersionRow
  claims: ClaimRow[]
  checks: SignOffCheck[]
}

/**
 * What a reviewer works from: the claims, and the rules of sign-off with what is missing.
 * @throws {Refusal} unauthenticated, notFound
 */
export async function reviewDesk(actor: Actor, articleId: string): Promise<ReviewDesk> {
  authorize(actor, 'claim.read')
  const { article, version } = await articleWithCurrentVersion(actor, articleId)
  const claims = await claimRows(database(), { articleId })
  return { article, version, claims, checks: signOffChecks(claims, findTk(version.text).length) }
}

export interface ReviewedVersionRow {
  id: string
  articleId: string
  workingTitle: string
  versionNumber: number
  slug: string
  sha256: string
  visibility: 'private' | 'public'
  signedOffByName: string
  /** ISO 8601, UTC. */
  signedOffAt: string
}

/**
 * Reviewed versions, latest first; of one article when asked.
 * @throws {Refusal} unauthenticated
 */
export async function listReviewedVersions(actor: Actor, articleId?: string): Promise<ReviewedVersionRow[]> {
  authorize(actor, 'reviewedVersion.list')
  const rows = await database().reviewedVersion.findMany({
    where: { articleId },
    select: {
      id: true,
      articleId: true,
      slug: true,
      sha256: true,
      visibility: true,
      signedOffAt: true,
      signedOffBy: { select: { name: true } },
      article: { select: { workingTitle: true } },
      version: { select: { number: true } },
    },
    orderBy: [{ signedOffAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ signedOffBy, signedOffAt, article, version, ...row }) => ({
    ...row,
    workingTitle: article.workingTitle,
    versionNumber: version.number,
    signedOffByName: signedOffBy.name,
    signedOffAt: signedOffAt.toISOString(),
  }))
}

export interface FrozenVersion {
  id: string
  articleId: string
  slug: string
  /** Canonical JSON (RFC 8785) of a `Snapshot`; the SHA-256 is over its UTF-8 bytes. */
  snapshot: string
  sha256: string
  visibility: 'private' | 'public'
}

/**
 * A reviewed version by its address. A private one does not exist for the public.
 * @throws {Refusal} notFound
 */
export async function reviewedVersion(visitor: Visitor, slug: string): Promise<FrozenVersion> {
  // What no sign-off ever made, a NUL among it, is not worth a question to the database.
  if (!/^[a-z0-9-]{1,120}$/u.test(slug)) throw new Refusal('notFound', 'no reviewed version can have such an address')
  const row = await database().reviewedVersion.findUnique({
    where: { slug },
    select: { id: true, articleId: true, slug: true, snapshot: true, sha256: true, visibility: true },
  })
  if (!row) throw new Refusal('notFound', 'no such reviewed version')
  try {
    authorizeVisitor(visitor, 'reviewedVersion.read', { isPublic: row.visibility === 'public' })
  } catch (cause) {
    // Not `unauthenticated`: the answer must not tell a stranger that the address exists.
    throw new Refusal('notFound', 'a private reviewed version asked for by the public', { cause })
  }
  return row
}

/** Every reviewed version of the article that the visitor may read, latest first. */
export async function versionsOfArticle(
  visitor: Visitor,
  articleId: string,
): Promise<{ slug: string; versionNumber: number; signedOffAt: string; visibility: 'private' | 'public' }[]> {
  const rows = await database().reviewedVersion.findMany({
    where: { articleId, visibility: visitor === null ? 'public' : undefined },
    select: { slug: true, signedOffAt: true, visibility: true, version: { select: { number: true } } },
    orderBy: { signedOffAt: 'desc' },
  })
  return rows.map((row) => ({
    slug: row.slug,
    versionNumber: row.version.number,
    signedOffAt: row.signedOffAt.toISOString(),
    visibility: row.visibility,
  }))
}
