'use client'

import type { Ref } from 'react'
import { Button } from '@/components/ui/button'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { TextArea } from '@/components/ui/text-area'
import { claimLimits } from '@/components/claims/limits'
import type { DraftField } from '@/components/claims/use-draft'
import type { ClaimRow } from '@/lib/claims/claim'
import { formatTime } from '@/lib/messages/moments'
import type { Role } from '@/lib/policy/actor'
import type { OpenDecisions } from './decision-rules'
import styles from './decision.module.css'

interface DecisionProps {
  readonly claim: ClaimRow
  readonly evidenceCount: number
  readonly open: OpenDecisions
  readonly role: Role
  readonly reason: DraftField
  readonly reasonMissing: boolean
  readonly reasonField: Ref<HTMLTextAreaElement>
  readonly busy: boolean
  onApprove(): void
  onReturn(): void
}

/** Approve or return. Why a button rests is said beneath it before anybody presses. */
export function Decision({
  claim,
  evidenceCount,
  open,
  role,
  reason,
  reasonMissing,
  reasonField,
  busy,
  onApprove,
  onReturn,
}: DecisionProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const why = open.approve
  const say =
    why === null
      ? t('review.decision.approves', { revision: claim.revision, count: evidenceCount })
      : t(`review.hindrance.${why}`, { role: t(`status.role.${role}`) })
  if (why === 'role' || why === 'frozen') {
    return (
      <section className={styles.mine} aria-label={t('review.decision')}>
        <h2>{t('review.decision')}</h2>
        <p className="hint">{say}</p>
      </section>
    )
  }
  return (
    <section className={styles.mine} aria-label={t('review.decision')}>
      <h2>{t('review.decision')}</h2>
      <div className={styles.go}>
        <Button
          variant="primary"
          icon="tick"
          keycap="A"
          aria-disabled={why !== null || busy || undefined}
          aria-describedby="decision-say"
          onClick={onApprove}
        >
          {t('review.approve')}
        </Button>
        <Button
          icon="reply"
          keycap="R"
          aria-disabled={open.giveBack !== null || busy || undefined}
          aria-describedby="decision-say"
          onClick={onReturn}
        >
          {t('review.return')}
        </Button>
      </div>
      <p className="hint" id="decision-say">
        {say}
      </p>
      {(open.giveBack === null || reason.words !== '') && (
        <TextArea
          ref={reasonField}
          className={styles.reason}
          label={t('review.reason')}
          placeholder={t('review.reason.placeholder')}
          maxLength={claimLimits.reason}
          value={reason.words}
          dir="auto"
          error={reasonMissing && reason.words.trim() === '' ? t('review.reason.missing') : undefined}
          hint={
            reason.keptAt
              ? t('review.reason.kept', { time: formatTime(reason.keptAt, timeZone, locale) })
              : t('review.reason.keys')
          }
          onChange={(event) => reason.type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            onReturn()
          }}
        />
      )}
    </section>
  )
}
