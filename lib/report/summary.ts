import { codePoint, offsetIndex } from '@/lib/anchoring'
import type { BlockKind } from '@/lib/articles/article'
import { verificationStatuses, type VerificationStatus } from '@/lib/claims/claim'
import type { Snapshot, SnapshotClaim, SnapshotPerson } from '@/lib/review/snapshot'

export interface StatusCount {
  readonly status: VerificationStatus
  readonly count: number
  readonly approved: number
}

/** How many claims have which status, in the order of the keys; statuses without claims are left out. */
export function statusCounts(claims: readonly SnapshotClaim[]): StatusCount[] {
  return verificationStatuses
    .map((status) => {
      const those = claims.filter((claim) => claim.status === status)
      return { status, count: those.length, approved: those.filter((claim) => claim.approval !== null).length }
    })
    .filter(({ count }) => count > 0)
}

export interface ClaimSums {
  readonly claims: number
  readonly checked: number
  readonly approved: number
}

export function claimSums(claims: readonly SnapshotClaim[]): ClaimSums {
  return {
    claims: claims.length,
    checked: claims.filter((claim) => claim.status !== 'unchecked').length,
    approved: claims.filter((claim) => claim.approval !== null).length,
  }
}

export interface Credits {
  /** Whose copy it is. */
  readonly words: string | null
  readonly checkedBy: readonly SnapshotPerson[]
  readonly approvedBy: readonly SnapshotPerson[]
}

function distinct(people: readonly SnapshotPerson[]): SnapshotPerson[] {
  const seen = new Map(people.map((person) => [JSON.stringify([person.name, person.role]), person]))
  return [...seen.values()]
}

/** Who stands behind the words, each named once, in text order of what they first did. */
export function creditsOf({ article, claims }: Pick<Snapshot, 'article' | 'claims'>): Credits {
  return {
    words: article.author,
    checkedBy: distinct(
      claims.flatMap((claim) => [claim.lastChangedBy, ...claim.evidence.map((piece) => piece.attachedBy)]),
    ),
    approvedBy: distinct(claims.flatMap((claim) => (claim.approval ? [claim.approval.by] : []))),
  }
}

/** Other claims that stand on some of the same words; a reader who opened one may have meant another. */
export function overlapping(claim: SnapshotClaim, claims: readonly SnapshotClaim[]): SnapshotClaim[] {
  return claims.filter(
    (other) =>
      other.number !== claim.number &&
      other.occurrences.some((theirs) =>
        claim.occurrences.some((ours) => theirs.start < ours.end && theirs.end > ours.start),
      ),
  )
}

/** The words of the first block of a kind, on one line. */
export function wordsOf({ text, blocks }: Snapshot['copy'], kind: BlockKind): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind)
  if (!block) return null
  const offsets = offsetIndex(text)
  return text
    .slice(offsets.toUtf16(codePoint(block.start)), offsets.toUtf16(codePoint(block.end)))
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What the piece is called: its headline, or the desk's name for it. */
export function titleOf({ copy, article }: Pick<Snapshot, 'copy' | 'article'>): string {
  return wordsOf(copy, 'headline') ?? article.workingTitle
}
