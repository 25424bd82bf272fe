'use client'

import { useState } from 'react'
import type { ClaimDetail } from '@/lib/review/queries'

export interface ShownClaim {
  /** What is put before the reader; null while it is being read. */
  readonly detail: ClaimDetail | null
  /** Who changed the claim since it was put before the reader; null when nobody did. */
  readonly changedBy: string | null
  /** Puts what stands now before the reader. */
  showChange(): void
}

const newest = (detail: ClaimDetail): number => detail.history[0]?.sequence ?? 0

/** Name of somebody else who did something after `before` was read; null where it was the reader alone. */
function somebodyElse(before: ClaimDetail, now: ClaimDetail, readerId: string): string | null {
  const entry = now.history.find((candidate) => candidate.sequence > newest(before) && candidate.actorId !== readerId)
  return entry ? (entry.actorName ?? '') : null
}

function toShow(
  shown: ClaimDetail | null,
  latest: ClaimDetail,
  rowRevision: number,
  readerId: string,
): ClaimDetail | null {
  if (shown?.claim.id !== latest.claim.id) return latest.claim.revision >= rowRevision ? latest : shown
  const isSame = latest.claim.revision === shown.claim.revision
  return isSame || somebodyElse(shown, latest, readerId) === null ? latest : shown
}

/**
 * Holds still what the reader judges. A change by somebody else does not slip under their eyes: it is announced, and
 * shown when they ask for it. Their own acts, and notes, come through at once.
 * @param latest what was read last of the open claim
 * @param rowRevision revision of the open claim's row; an older reading is not shown as new
 */
export function useShownClaim(
  openId: string | null,
  latest: ClaimDetail | null,
  rowRevision: number,
  readerId: string,
  first: ClaimDetail | null,
): ShownClaim {
  const [shown, setShown] = useState<ClaimDetail | null>(first)
  const next = latest && latest.claim.id === openId ? toShow(shown, latest, rowRevision, readerId) : shown
  // Adjusted while rendering and not in an effect: an effect would first paint what is out of date.
  if (next !== shown) setShown(next)

  const detail = next?.claim.id === openId ? next : null
  const isBehind =
    detail !== null && latest !== null && latest.claim.id === openId && latest.claim.revision > detail.claim.revision
  return {
    detail,
    changedBy: isBehind ? somebodyElse(detail, latest, readerId) : null,
    showChange: () => {
      if (latest && latest.claim.id === openId) setShown(latest)
    },
  }
}
