import type { TallyCounts } from '@/components/ui/tally'
import type { ClaimRow } from '@/lib/claims/claim'

/** Claims and approvals by status, for the tally in the bar. */
export function tallyOf(claims: readonly ClaimRow[]): TallyCounts {
  const counts: { -readonly [S in keyof TallyCounts]: { count: number; approved: number } } = {}
  for (const claim of claims) {
    const entry = (counts[claim.status] ??= { count: 0, approved: 0 })
    entry.count += 1
    if (claim.progress === 'approved') entry.approved += 1
  }
  return counts
}
