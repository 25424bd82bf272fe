import type { Action, ActionResult } from '@/lib/action-result'
import type { ClaimRow } from '@/lib/claims/claim'
import type { NoteRow } from '@/lib/claims/note'
import type { SourceRow } from '@/lib/evidence/source'
import type { Write } from './writes'

/** The server actions of the workbench, handed in by the page. */
export interface BenchActions {
  readonly recordClaim: Action<ClaimRow>
  readonly reviseClaim: Action<ClaimRow>
  readonly resizeOccurrence: Action<ClaimRow>
  readonly withdrawClaim: Action<ClaimRow>
  readonly restoreClaim: Action<ClaimRow>
  readonly addNote: Action<NoteRow>
  readonly recordSource: Action<SourceRow>
  readonly attachEvidence: Action<ClaimRow>
  readonly reviseEvidence: Action<ClaimRow>
  readonly removeEvidence: Action<ClaimRow>
  readonly submitForReview: Action<ClaimRow>
  readonly approveClaim: Action<ClaimRow>
  readonly returnClaim: Action<ClaimRow>
  readonly undoLastChange: Action<{ claim: ClaimRow; undoneKind: string }>
}

/** Sends one write. The value is the row that now stands, or null for a note, which leaves the row's revision alone. */
export async function sendWrite(
  actions: BenchActions,
  articleId: string,
  { claimId, seen, deed }: Write,
): Promise<ActionResult<ClaimRow | null>> {
  const ref = { articleId, claimId, seenRevision: seen }
  switch (deed.kind) {
    case 'record':
      return actions.recordClaim({ articleId, claimId, ...deed.input })
    case 'revise':
      return actions.reviseClaim({ ...ref, changes: deed.changes })
    case 'resize':
      return actions.resizeOccurrence({ ...ref, occurrenceId: deed.occurrenceId, start: deed.start, end: deed.end })
    case 'withdraw':
      return actions.withdrawClaim(ref)
    case 'restore':
      return actions.restoreClaim(ref)
    case 'submit':
      return actions.submitForReview(ref)
    case 'approve':
      return actions.approveClaim(ref)
    case 'return':
      return actions.returnClaim({ ...ref, reason: deed.reason })
    case 'note': {
      const answer = await actions.addNote({ articleId, claimId, noteId: deed.noteId, body: deed.body })
      return answer.ok ? { ok: true, value: null } : answer
    }
    case 'attach': {
      const { sourceId, fields } = deed.source
      if (fields) {
        const made = await actions.recordSource({ sourceId, ...fields })
        // A conflict says that an earlier sending has made it.
        if (!made.ok && made.error.code !== 'conflict') return made
      }
      return actions.attachEvidence({ ...ref, evidenceId: deed.evidenceId, sourceId, ...deed.fields })
    }
    case 'reviseEvidence':
      return actions.reviseEvidence({ ...ref, evidenceId: deed.evidenceId, changes: deed.changes })
    case 'removeEvidence':
      return actions.removeEvidence({ ...ref, evidenceId: deed.evidenceId })
  }
}
