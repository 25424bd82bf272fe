'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useMessages } from '@/components/ui/messages-context'
import type { ClaimRow } from '@/lib/claims/claim'
import { missingForReview } from '@/lib/review/gate'
import styles from './claims.module.css'

interface NextStepProps {
  readonly claim: ClaimRow
  readonly isMine: boolean
  readonly canEdit: boolean
  readonly canReview: boolean
  onSubmit(): void
  onApprove(): void
  onReturn(): void
}

/** What comes next, and what is missing for it: said before anything is pressed. */
export function NextStep({ claim, isMine, canEdit, canReview, onSubmit, onApprove, onReturn }: NextStepProps) {
  const t = useMessages()
  const gaps = missingForReview(claim)
  const submitted = claim.progress === 'ready' || claim.progress === 'approved'
  const say =
    claim.progress === 'approved'
      ? t('claim.next.approved')
      : claim.progress === 'ready'
        ? isMine
          ? t('claim.next.readyMine')
          : canReview
            ? t('claim.next.readyYours')
            : t('claim.next.ready')
        : gaps.length === 0
          ? t('claim.next.complete')
          : t('claim.next.missing')
  return (
    <div className={styles.foot}>
      {!submitted && gaps.length > 0 && (
        <ul className={styles.gaps} id={`gaps-${claim.id}`}>
          {gaps.map((gap) => (
            <li key={gap}>
              <Icon name="ring" /> {t(`claim.gap.${gap}`)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.next}>
        {!submitted && canEdit && (
          <Button
            aria-disabled={gaps.length > 0 || undefined}
            aria-describedby={gaps.length > 0 ? `gaps-${claim.id}` : undefined}
            keycap="S"
            onClick={onSubmit}
          >
            {t('claim.submit')}
          </Button>
        )}
        {claim.progress === 'ready' && canReview && !isMine && (
          <Button keycap="A" onClick={onApprove}>
            {t('claim.approve')}
          </Button>
        )}
        {submitted && canReview && (
          <Button keycap="R" onClick={onReturn}>
            {t('claim.return')}
          </Button>
        )}
        <p className="hint">{say}</p>
      </div>
    </div>
  )
}
