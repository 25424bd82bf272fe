import type { Claim } from '@/generated/prisma/client'
import type { Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { progressAfterChange, type Progress } from './claim'
import { claimRows } from './rows'

interface ClaimRef {
  articleId: string
  claimId: string
  seenRevision: number
}

/**
 * The claim as it stands, read under the article's lock.
 * @throws {Refusal} notFound; conflict, with the row that stands, when it moved on since it was seen
 */
export async function lockedClaim(
  tx: Transaction,
  ref: ClaimRef,
  options: { withdrawn?: boolean } = {},
): Promise<Claim> {
  const claim = await tx.claim.findFirst({ where: { id: ref.claimId, articleId: ref.articleId } })
  if (!claim) throw new Refusal('notFound', 'no such claim in the article')
  const isWithdrawn = claim.withdrawnAt !== null
  if (claim.revision !== ref.seenRevision || isWithdrawn !== (options.withdrawn ?? false)) {
    const [current] = await claimRows(tx, { articleId: ref.articleId, claimIds: [ref.claimId] })
    throw new Refusal('conflict', `claim revision ${claim.revision}, seen ${ref.seenRevision}`, {
      details: { claim: current },
    })
  }
  return claim
}

/** Columns that every change of text, evidence or status sets: whose change it was, and that approvals before it are stale. */
export function changedBy(
  actor: Actor,
  claim: Claim,
): { revision: number; lastChangedRevision: number; lastChangedById: string; lastChangedAt: Date; progress: Progress } {
  const revision = claim.revision + 1
  return {
    revision,
    lastChangedRevision: revision,
    lastChangedById: actor.id,
    lastChangedAt: new Date(),
    progress: progressAfterChange(claim.progress, claim.status),
  }
}

/** For an event's payload: the move of progress, or undefined where it stayed. */
export function progressMove(from: Progress, to: Progress): { from: Progress; to: Progress } | undefined {
  return from === to ? undefined : { from, to }
}
