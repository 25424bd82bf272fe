import { database } from '@/lib/db/client'
import type { PersonName, VerificationStatus } from '@/lib/claims/claim'
import type { Actor } from '@/lib/policy/actor'
import { authorize, can } from '@/lib/policy/can'
import type { DeskRow, StatusCounts, Waiting } from './desk-row'

interface ArticleFacts {
  articleId: string
  workingTitle: string
  language: string
  isDemo: boolean
  versionNumber: number
  deadline: Date | null
  broughtInByName: string
  broughtInAt: Date
  slug: string | null
  signedOffByName: string | null
  signedOffAt: Date | null
}

interface ClaimFacts {
  articleId: string
  status: VerificationStatus
  count: number
  approved: number
  ready: number
  queryOut: number
  /** Ready, and last changed by somebody else: those that the person may approve. */
  readyForMe: number
  /** Returned, and last changed by the person: those that come back to them. */
  returnedToMe: number
}

interface Touch extends PersonName {
  articleId: string
  at: Date
}

interface ReturnedClaim {
  articleId: string
  claimId: string
  claimNumber: number
  byName: string
  reason: string
}

interface Submitted {
  articleId: string
  byName: string
}

function articles(): Promise<ArticleFacts[]> {
  return database().$queryRaw<ArticleFacts[]>`
    SELECT a."id" AS "articleId", a."working_title" AS "workingTitle", a."language", a."is_demo" AS "isDemo", a."deadline",
           v."number" AS "versionNumber", p."name" AS "broughtInByName", a."created_at" AS "broughtInAt",
           r."slug", s."name" AS "signedOffByName", r."signed_off_at" AS "signedOffAt"
    FROM "article" a
    JOIN "version" v ON v."id" = a."current_version_id"
    JOIN "person" p ON p."id" = a."created_by_id"
    LEFT JOIN "reviewed_version" r ON r."version_id" = v."id"
    LEFT JOIN "person" s ON s."id" = r."signed_off_by_id"`
}

function claims(me: string): Promise<ClaimFacts[]> {
  return database().$queryRaw<ClaimFacts[]>`
    SELECT "article_id" AS "articleId", "status", count(*)::int AS "count",
           count(*) FILTER (WHERE "progress" = 'approved')::int AS "approved",
           count(*) FILTER (WHERE "progress" = 'ready')::int AS "ready",
           count(*) FILTER (WHERE "progress" = 'queryOut')::int AS "queryOut",
           count(*) FILTER (WHERE "progress" = 'ready' AND "last_changed_by_id" <> ${me}::uuid)::int AS "readyForMe",
           count(*) FILTER (WHERE "progress" = 'returned' AND "last_changed_by_id" = ${me}::uuid)::int AS "returnedToMe"
    FROM "claim" WHERE "withdrawn_at" IS NULL
    GROUP BY "article_id", "status"`
}

function touches(): Promise<Touch[]> {
  return database().$queryRaw<Touch[]>`
    SELECT e."article_id" AS "articleId", p."id", p."name", p."role", e."at"
    FROM (SELECT "article_id", "actor_id", max("at") AS "at" FROM "event"
          WHERE "article_id" IS NOT NULL AND "actor_id" IS NOT NULL GROUP BY 1, 2) e
    JOIN "person" p ON p."id" = e."actor_id"
    ORDER BY e."at" DESC`
}

/** The latest return of each article that comes back to the person. */
function returnedTo(me: string): Promise<ReturnedClaim[]> {
  return database().$queryRaw<ReturnedClaim[]>`
    SELECT DISTINCT ON (c."article_id") c."article_id" AS "articleId", c."id" AS "claimId", c."number" AS "claimNumber", p."name" AS "byName", d."reason"
    FROM "claim" c
    JOIN "decision" d ON d."claim_id" = c."id" AND d."kind" = 'returned'
    JOIN "person" p ON p."id" = d."decided_by_id"
    WHERE c."progress" = 'returned' AND c."withdrawn_at" IS NULL AND c."last_changed_by_id" = ${me}::uuid
    ORDER BY c."article_id", d."decided_at" DESC`
}

/** Who last submitted a claim that still waits, article by article. */
function submitted(): Promise<Submitted[]> {
  return database().$queryRaw<Submitted[]>`
    SELECT DISTINCT ON (c."article_id") c."article_id" AS "articleId", p."name" AS "byName"
    FROM "claim" c
    JOIN "event" e ON e."claim_id" = c."id" AND e."kind" = 'claim.submitted'
    JOIN "person" p ON p."id" = e."actor_id"
    WHERE c."progress" = 'ready' AND c."withdrawn_at" IS NULL
    ORDER BY c."article_id", e."at" DESC`
}

function sum(rows: readonly ClaimFacts[], pick: (row: ClaimFacts) => number): number {
  return rows.reduce((total, row) => total + pick(row), 0)
}

function countsOf(rows: readonly ClaimFacts[]): StatusCounts {
  return Object.fromEntries(rows.map(({ status, count, approved }) => [status, { count, approved }]))
}

function waitingFor(
  actor: Actor,
  facts: readonly ClaimFacts[],
  returned: ReturnedClaim | undefined,
  submitter: string | undefined,
): Waiting | null {
  const back = sum(facts, (row) => row.returnedToMe)
  if (back > 0 && returned && can(actor, 'claim.submit')) {
    return {
      what: 'returned',
      count: back,
      claimId: returned.claimId,
      claimNumber: returned.claimNumber,
      byName: returned.byName,
      reason: returned.reason,
    }
  }
  // The two-person rule is in the count already; the role is the table's to say.
  const mayApprove = can(actor, 'claim.approve', { lastChangedById: 'somebody else' })
  const toApprove = sum(facts, (row) => row.readyForMe)
  if (mayApprove && toApprove > 0) return { what: 'toApprove', count: toApprove, byName: submitter ?? '' }
  const total = sum(facts, (row) => row.count)
  const isSettled = total > 0 && total === sum(facts, (row) => row.approved)
  return isSettled && can(actor, 'version.signOff') ? { what: 'toSignOff' } : null
}

function grouped<Row extends { articleId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.articleId)
    if (group) group.push(row)
    else groups.set(row.articleId, [row])
  }
  return groups
}

/**
 * Every article with its progress, and what of it waits for the actor. Five statements, however many articles there are.
 * @throws {Refusal} unauthenticated
 */
export async function listDesk(actor: Actor): Promise<DeskRow[]> {
  authorize(actor, 'article.read')
  const [all, claimFacts, allTouches, returns, submitters] = await Promise.all([
    articles(),
    claims(actor.id),
    touches(),
    returnedTo(actor.id),
    submitted(),
  ])
  const claimsOf = grouped(claimFacts)
  const touchesOf = grouped(allTouches)
  const returnOf = new Map(returns.map((row) => [row.articleId, row]))
  const submitterOf = new Map(submitters.map((row) => [row.articleId, row.byName]))
  return all.map((article): DeskRow => {
    const { articleId, slug, signedOffByName, signedOffAt, ...facts } = article
    const own = claimsOf.get(articleId) ?? []
    const touched = touchesOf.get(articleId) ?? []
    const last = touched[0]
    const reviewed =
      slug !== null && signedOffAt !== null
        ? { slug, byName: signedOffByName ?? '', at: signedOffAt.toISOString() }
        : null
    return {
      ...facts,
      articleId,
      deadline: facts.deadline?.toISOString() ?? null,
      broughtInAt: facts.broughtInAt.toISOString(),
      counts: countsOf(own),
      inReview: sum(own, (row) => row.ready),
      queriesOut: sum(own, (row) => row.queryOut),
      people: touched.map(({ id, name, role }) => ({ id, name, role })),
      lastChange: last ? { byName: last.name, at: last.at.toISOString() } : null,
      waiting: reviewed ? null : waitingFor(actor, own, returnOf.get(articleId), submitterOf.get(articleId)),
      reviewed,
    }
  })
}
