'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { RichMessage } from '@/components/ui/rich-message'
import { Warning } from '@/components/ui/warning'
import type { Conflict } from '@/components/workbench/bench-state'
import type { ClaimRow } from '@/lib/claims/claim'
import type { ReaderError } from '@/lib/errors'
import { ReviewConflict } from './review-conflict'
import styles from './review-notices.module.css'

interface ReviewNoticesProps {
  readonly claim: ClaimRow
  /** Who changed the claim while it was being read; empty for somebody without a name. */
  readonly changedBy: string | null
  /** A decision of this reader that came second. */
  readonly conflict: Conflict | null
  readonly failure: ReaderError | null
  onShowChange(): void
  onInsist(): void
  onLook(): void
}

/** What a reviewer has to know before anything else about the claim. */
export function ReviewNotices({
  claim,
  changedBy,
  conflict,
  failure,
  onShowChange,
  onInsist,
  onLook,
}: ReviewNoticesProps) {
  const t = useMessages()
  return (
    <div className={styles.notices}>
      {conflict ? (
        <ReviewConflict conflict={conflict} who={changedBy} onInsist={onInsist} onLook={onLook} />
      ) : (
        changedBy !== null && (
          <Warning tone="needsContext" large urgent>
            <RichMessage id="review.changed" values={{ name: changedBy || t('history.nobody') }} />{' '}
            <Button size="s" keycap="L" onClick={onShowChange}>
              {t('review.changed.show')}
            </Button>
          </Warning>
        )
      )}
      {failure && (
        <Warning tone="incorrect" large urgent>
          <RichMessage id="review.failed" values={{ message: failure.message }} />
        </Warning>
      )}
      {claim.progress === 'returned' && claim.returnReason && (
        <Warning tone="needsContext">
          <b>{t('review.page.returned')}</b> {claim.returnReason}
        </Warning>
      )}
    </div>
  )
}
