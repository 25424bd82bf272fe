'use server'

import { action } from '@/lib/action'
import { addNote } from '@/lib/claims/add-note'
import { recordClaim } from '@/lib/claims/record-claim'
import { resizeOccurrence } from '@/lib/claims/resize-occurrence'
import { restoreClaim } from '@/lib/claims/restore-claim'
import { reviseClaim } from '@/lib/claims/revise-claim'
import {
  addNoteSchema,
  recordClaimSchema,
  resizeOccurrenceSchema,
  restoreClaimSchema,
  reviseClaimSchema,
  withdrawClaimSchema,
} from '@/lib/claims/schema'
import { withdrawClaim } from '@/lib/claims/withdraw-claim'
import { attachEvidence } from '@/lib/evidence/attach-evidence'
import { recordSource } from '@/lib/evidence/record-source'
import { removeEvidence } from '@/lib/evidence/remove-evidence'
import { reviseEvidence } from '@/lib/evidence/revise-evidence'
import {
  attachEvidenceSchema,
  recordSourceSchema,
  removeEvidenceSchema,
  reviseEvidenceSchema,
} from '@/lib/evidence/schema'
import { approveClaim } from '@/lib/review/approve-claim'
import { returnClaim } from '@/lib/review/return-claim'
import { approveClaimSchema, returnClaimSchema, submitForReviewSchema, undoLastChangeSchema } from '@/lib/review/schema'
import { submitForReview } from '@/lib/review/submit-for-review'
import { undoLastChange } from '@/lib/review/undo-last-change'

export const recordClaimAction = action(recordClaimSchema, recordClaim)
export const reviseClaimAction = action(reviseClaimSchema, reviseClaim)
export const resizeOccurrenceAction = action(resizeOccurrenceSchema, resizeOccurrence)
export const withdrawClaimAction = action(withdrawClaimSchema, withdrawClaim)
export const restoreClaimAction = action(restoreClaimSchema, restoreClaim)
export const addNoteAction = action(addNoteSchema, addNote)
export const recordSourceAction = action(recordSourceSchema, recordSource)
export const attachEvidenceAction = action(attachEvidenceSchema, attachEvidence)
export const reviseEvidenceAction = action(reviseEvidenceSchema, reviseEvidence)
export const removeEvidenceAction = action(removeEvidenceSchema, removeEvidence)
export const submitForReviewAction = action(submitForReviewSchema, submitForReview)
export const approveClaimAction = action(approveClaimSchema, approveClaim)
export const returnClaimAction = action(returnClaimSchema, returnClaim)
export const undoLastChangeAction = action(undoLastChangeSchema, undoLastChange)
