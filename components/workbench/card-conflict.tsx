'use client'

import type { ReactNode } from 'react'
import { ConflictPanel } from '@/components/ui/conflict-panel'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { StatusMark } from '@/components/ui/status-mark'
import type { ClaimRow } from '@/lib/claims/claim'
import { formatTime } from '@/lib/messages/moments'
import type { Translate } from '@/lib/messages/messages'
import type { Conflict } from './bench-state'
import type { ClaimChangesWanted, Deed } from './writes'
import styles from './card.module.css'

function wordsOf(
  t: Translate,
  field: keyof ClaimChangesWanted,
  row: Pick<ClaimRow, keyof ClaimChangesWanted>,
): ReactNode {
  switch (field) {
    case 'status':
      return <StatusMark status={row.status} />
    case 'progress':
      return t(`status.progress.${row.progress}`)
    case 'action':
      return t(`status.action.${row.action}`)
    case 'priority':
      return t(`status.priority.${row.priority}`)
    case 'kind':
      return t(`status.kind.${row.kind}`)
    default:
      return row[field] ?? t('claim.emptied')
  }
}

const fields = [
  'status',
  'kind',
  'statement',
  'speaker',
  'finding',
  'conflictReason',
  'progress',
  'action',
  'priority',
] as const

function deedInWords(t: Translate, deed: Deed): ReactNode {
  switch (deed.kind) {
    case 'resize':
      return <span className="diff">{deed.quote}</span>
    case 'attach':
      return `${t('evidence.add')}: ${deed.source.title}`
    case 'return':
      return `${t('claim.return')}: ${deed.reason}`
    case 'note':
      return deed.body
    case 'revise':
      return null
    default:
      return t(`claim.deed.${deed.kind}`)
  }
}

interface CardConflictProps {
  readonly conflict: Conflict
  onSaveMine(): void
  onKeepTheirs(): void
  /** What was typed stays in its fields. */
  onBack(): void
}

/** The second to save sees what stands and what they wanted, and loses nothing. */
export function CardConflict({ conflict, onSaveMine, onKeepTheirs, onBack }: CardConflictProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { theirs, writes } = conflict
  const wanted: ClaimChangesWanted = {}
  for (const { deed } of writes) if (deed.kind === 'revise') Object.assign(wanted, deed.changes)
  const changed = fields.filter((field) => field in wanted)
  const others = writes.flatMap(({ id, deed }) => (deed.kind === 'revise' ? [] : [{ id, deed }]))
  const list = (row: Pick<ClaimRow, keyof ClaimChangesWanted>): ReactNode =>
    changed.map((field) => (
      <p key={field} dir="auto">
        {field !== 'status' && <span className="dim small">{t(`claim.field.${field}`)}: </span>}
        {wordsOf(t, field, row)}
      </p>
    ))
  return (
    <div className={styles.notice}>
      <ConflictPanel
        who={theirs.lastChangedByName}
        when={formatTime(theirs.lastChangedAt, timeZone, locale)}
        theirs={
          theirs.withdrawn ? (
            <p>{t('claim.withdrawn')}</p>
          ) : (
            <>
              {list(theirs)}
              {others.length > 0 && <p className="diff">{theirs.occurrences[0]?.quote}</p>}
            </>
          )
        }
        mine={
          <>
            {list({ ...theirs, ...wanted })}
            {others.map(({ id, deed }) => (
              <p key={id}>{deedInWords(t, deed)}</p>
            ))}
          </>
        }
        onSaveMine={onSaveMine}
        onKeepTheirs={onKeepTheirs}
        onBack={onBack}
      />
    </div>
  )
}
