'use client'

import { useEffect, useState } from 'react'
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

/**
 * Holds still what the reader judges. A change by somebody else does not slip under their eyes: it is announced, and
 * shown when they ask for it. Their own acts, and notes, come through at once.
 * @param latest what was read last of the open claim
 * @param rowRevision revision of the open claim's row; an older reading is not shown as new
 */
export function useShownClaim(openId: string | null, latest: ClaimDetail | null, rowRevision: number, readerId: string, first: ClaimDetail | null): ShownClaim {
  const [shown, setShown] = useState<ClaimDetail | null>(first)
  useEffect(() => {
    if (!latest || latest.claim.id !== openId) return
    setShown((before) => {
      if (!before || before.claim.id !== openId) return latest.claim.revision >= rowRevision ? latest : before
      const isSame = latest.claim.revision === before.claim.revision
      return isSame || somebodyElse(before, latest, readerId) === null ? latest : before
    })
  }, [openId, latest, rowRevision, readerId])

  const detail = shown?.claim.id === openId ? shown : null
  const isBehind = detail !== null && latest !== null && latest.claim.id === openId && latest.claim.revision > detail.claim.revision
  return {
    detail,
    changedBy: isBehind ? somebodyElse(detail, latest, readerId) : null,
    showChange: () => {
      if (latest && latest.claim.id === openId) setShown(latest)
    },
  }
}
