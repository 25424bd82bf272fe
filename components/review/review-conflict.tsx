'use client'

import type { Conflict } from '@/components/workbench/bench-state'
import { ConflictPanel } from '@/components/ui/conflict-panel'
import { useMessages } from '@/components/ui/messages-context'
import { StatusMark } from '@/components/ui/status-mark'

interface ReviewConflictProps {
  readonly conflict: Conflict
  /** Who was first, where that is known. */
  readonly who: string | null
  /** Sends a return again, over what stands now. */
  onInsist(): void
  /** Drops the decision and shows what stands; a reason that was written stays in its field. */
  onLook(): void
}

/** A decision that came second. An approval is never repeated unseen; a return may be. */
export function ReviewConflict({ conflict, who, onInsist, onLook }: ReviewConflictProps) {
  const t = useMessages()
  const { theirs, writes } = conflict
  const returned = writes.flatMap(({ deed }) => (deed.kind === 'return' ? [deed.reason] : []))
  const isReturn = returned.length > 0
  return (
    <ConflictPanel
      who={who ?? undefined}
      theirs={
        <>
          <p>
            <StatusMark status={theirs.status} />
          </p>
          <p>{theirs.withdrawn ? t('claim.withdrawn') : t(`status.progress.${theirs.progress}`)}</p>
          {theirs.statement && <p dir="auto">{theirs.statement}</p>}
          {theirs.finding && (
            <p className="mid" dir="auto">
              {theirs.finding}
            </p>
          )}
        </>
      }
      mine={
        isReturn ? (
          <p dir="auto">{t('review.conflict.return', { reason: returned.at(-1) ?? '' })}</p>
        ) : (
          <p>{t('review.conflict.approve', { revision: writes[0]?.seen ?? 0 })}</p>
        )
      }
      saveMineLabel={isReturn ? t('review.conflict.insist') : t('review.conflict.look')}
      keepTheirsLabel={isReturn ? t('review.conflict.look') : t('review.conflict.drop')}
      onSaveMine={isReturn ? onInsist : onLook}
      onKeepTheirs={onLook}
      onBack={onLook}
    />
  )
}
