import { database, type Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import type { AuditEvent } from './event'

/** The article as it stands under the lock. */
export interface ArticleHead {
  articleId: string
  currentVersionId: string
  lastClaimNumber: number
  revision: number
  /** Sequence that this change's event will carry. */
  sequence: number
  /** The current version is signed off. */
  isFrozen: boolean
}

/** What a verb hands back: its result, and the one event that tells of it. */
export interface Outcome<R> {
  result: R
  event: AuditEvent & { claimId?: string }
}

const limits = { maxWait: 10_000, timeout: 20_000 }

async function append(
  tx: Transaction,
  actor: Actor | null,
  articleId: string | null,
  sequence: number,
  event: Outcome<unknown>['event'],
): Promise<void> {
  await tx.event.create({
    data: {
      articleId,
      sequence,
      kind: event.kind,
      claimId: event.claimId ?? null,
      actorId: actor?.id ?? null,
      payload: event.payload,
    },
  })
}

interface LockedArticle {
  id: string
  current_version_id: string
  last_claim_number: number
  revision: number
  sequence: number
  is_frozen: boolean
}

async function lockArticle(tx: Transaction, articleId: string): Promise<ArticleHead> {
  // The lock first and alone: under READ COMMITTED a sub-query in the locking statement would still see the time before the wait.
  await tx.$queryRaw`SELECT 1 FROM "article" WHERE "id" = ${articleId}::uuid FOR UPDATE`
  const rows = await tx.$queryRaw<LockedArticle[]>`
    SELECT a."id", a."current_version_id", a."last_claim_number", a."revision", a."sequence",
           EXISTS (SELECT 1 FROM "reviewed_version" r WHERE r."version_id" = a."current_version_id") AS "is_frozen"
    FROM "article" a WHERE a."id" = ${articleId}::uuid`
  const row = rows[0]
  if (!row) throw new Refusal('notFound', 'no such article')
  return {
    articleId: row.id,
    currentVersionId: row.current_version_id,
    lastClaimNumber: row.last_claim_number,
    revision: row.revision,
    sequence: row.sequence + 1,
    isFrozen: row.is_frozen,
  }
}

export interface ArticleScope {
  articleId: string
  /** Sign-off's own consequences go on after freezing; everything else beneath the version is refused. */
  afterSignOff?: 'refused' | 'allowed'
}

/**
 * The one write door for an article. Locks its row, takes the next sequence, runs the work, appends its event:
 * all in one transaction, so that nothing commits without its event and no two changes interleave.
 * The work authorizes, on facts that it reads from `tx`.
 * @throws {Refusal} notFound, frozen, and whatever the work refuses
 */
export async function changeArticle<R>(
  actor: Actor,
  scope: ArticleScope,
  work: (tx: Transaction, head: ArticleHead) => Promise<Outcome<R>>,
): Promise<R> {
  return database().$transaction(async (tx) => {
    const head = await lockArticle(tx, scope.articleId)
    if (head.isFrozen && scope.afterSignOff !== 'allowed')
      throw new Refusal('frozen', 'the current version is signed off')
    const { result, event } = await work(tx, head)
    await append(tx, actor, head.articleId, head.sequence, event)
    await tx.article.update({ where: { id: head.articleId }, data: { sequence: head.sequence } })
    return result
  }, limits)
}

/** As `changeArticle`, for the change that brings the article into being: the work inserts its row under the given id. */
export async function openArticle<R>(
  actor: Actor,
  articleId: string,
  work: (tx: Transaction) => Promise<Outcome<R>>,
): Promise<R> {
  return database().$transaction(async (tx) => {
    const { result, event } = await work(tx)
    await append(tx, actor, articleId, 1, event)
    await tx.article.update({ where: { id: articleId }, data: { sequence: 1 } })
    return result
  }, limits)
}

/**
 * The write door for what belongs to the desk and to no article: people, sources, settings.
 * @param actor null only where nobody can be signed in yet: the first admin, an invitation, a reset link
 */
export async function changeDesk<R>(
  actor: Actor | null,
  work: (tx: Transaction, sequence: number) => Promise<Outcome<R>>,
): Promise<R> {
  return database().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ sequence: number }[]>`SELECT "sequence" FROM "desk" WHERE "id" = 1 FOR UPDATE`
    const desk = rows[0]
    if (!desk) throw new Refusal('unavailable', 'the desk row is missing')
    const sequence = desk.sequence + 1
    const { result, event } = await work(tx, sequence)
    await append(tx, actor, null, sequence, event)
    await tx.desk.update({ where: { id: 1 }, data: { sequence } })
    return result
  }, limits)
}
