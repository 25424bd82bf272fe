import { unquoted } from '@/lib/audit/sentence'
import type { ClaimRow } from '@/lib/claims/claim'

/** What a claim is called in a list: its statement, which is ours, or its words, which are the copy's. */
export function ClaimTitle({ claim }: { claim: Pick<ClaimRow, 'statement' | 'occurrences'> }) {
  if (claim.statement) return <span dir="auto">{claim.statement}</span>
  return (
    <span className="serif" dir="auto">
      “{unquoted(claim.occurrences[0]?.quote ?? '')}”
    </span>
  )
}
