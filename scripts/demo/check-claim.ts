import { randomUUID } from 'node:crypto'
import type { Copy } from '@/lib/articles/article'
import { addNote } from '@/lib/claims/add-note'
import type { ClaimRow } from '@/lib/claims/claim'
import { recordClaim } from '@/lib/claims/record-claim'
import { reviseClaim } from '@/lib/claims/revise-claim'
import { recordClaimSchema, reviseClaimSchema } from '@/lib/claims/schema'
import { attachEvidence } from '@/lib/evidence/attach-evidence'
import { attachEvidenceSchema } from '@/lib/evidence/schema'
import { approveClaim } from '@/lib/review/approve-claim'
import { returnClaim } from '@/lib/review/return-claim'
import { submitForReview } from '@/lib/review/submit-for-review'
import { placeOf } from './copy/articles'
import type { DemoClaim } from './copy/claims'
import type { Cast } from './make-demo-desk'

interface Task {
  articleId: string
  versionId: string
  copy: Copy
  claim: DemoClaim
  sourceIds: ReadonlyMap<string, string>
}

const sourceOf = (sourceIds: Task['sourceIds'], key: string): string => {
  const id = sourceIds.get(key)
  if (!id) throw new Error(`the demo has no source ${key}`)
  return id
}

/** Leaves one claim of the demo as its data says, by the steps that a desk would take. */
export async function checkClaim(cast: Cast, { articleId, versionId, copy, claim, sourceIds }: Task): Promise<void> {
  const editor = cast[claim.editor]
  const { kind, statement = null, speaker = null, priority = 'normal' } = claim
  const place = placeOf(copy, claim)
  let row: ClaimRow = await recordClaim(
    editor,
    recordClaimSchema.parse({
      articleId,
      versionId,
      claimId: randomUUID(),
      ...place,
      kind,
      statement,
      speaker,
      priority,
    }),
  )
  const ref = () => ({ articleId, claimId: row.id, seenRevision: row.revision })
  for (const piece of claim.evidence) {
    const { source, excerpt = null, locator = null, fromAuthor = false, stance, use, accessedAt } = piece
    row = await attachEvidence(
      editor,
      attachEvidenceSchema.parse({
        ...ref(),
        evidenceId: randomUUID(),
        sourceId: sourceOf(sourceIds, source),
        stance,
        use,
        excerpt,
        locator,
        fromAuthor,
        accessedAt,
      }),
    )
  }
  const { status, finding, action, conflictReason, progress } = claim
  const wanted = {
    ...(status === 'unchecked' ? {} : { status }),
    ...(finding ? { finding } : {}),
    ...(action && action !== 'none' ? { action } : {}),
    ...(conflictReason ? { conflictReason } : {}),
  }
  if (Object.keys(wanted).length > 0)
    row = await reviseClaim(editor, reviseClaimSchema.parse({ ...ref(), changes: wanted }))
  for (const body of claim.notes ?? [])
    await addNote(editor, { articleId, claimId: row.id, noteId: randomUUID(), body })
  if ((progress === 'open' || progress === 'checking' || progress === 'queryOut') && progress !== row.progress) {
    row = await reviseClaim(editor, reviseClaimSchema.parse({ ...ref(), changes: { progress } }))
  }
  if (progress === 'ready' || progress === 'approved' || progress === 'returned')
    row = await submitForReview(editor, ref())
  if (progress === 'approved') await approveClaim(cast.reviewer, ref())
  if (progress === 'returned')
    await returnClaim(cast.reviewer, { ...ref(), reason: claim.returnReason ?? 'Look at this again.' })
}
