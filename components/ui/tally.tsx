'use client'

import { Icon } from './icon'
import { joinClasses } from './join-classes'
import { useMessages } from './messages-context'
import { RichMessage } from './rich-message'
import { VERIFICATION_STATUSES, type VerificationStatus } from './verification-status'

/** How many claims have a status, and how many of those are approved. Statuses without claims may be left out. */
export type TallyCounts = Readonly<
  Partial<Record<VerificationStatus, { readonly count: number; readonly approved: number }>>
>

const STROKES_AT_MOST = 60

// What stood up first, then by how near it came to standing; the untouched close the row.
const ORDER: readonly VerificationStatus[] = [
  'confirmed',
  'needsContext',
  'outdated',
  'disputed',
  'incorrect',
  'unverifiable',
  'notCheckable',
  'unchecked',
]

function entriesOf(counts: TallyCounts) {
  return ORDER.flatMap((status) => {
    const entry = counts[status]
    return entry && entry.count > 0 ? [{ status, ...entry }] : []
  })
}

/** Claims of any status, checked ones, and approved ones. */
export function tallySum(counts: TallyCounts): { total: number; checked: number; approved: number } {
  let total = 0
  let approved = 0
  for (const status of VERIFICATION_STATUSES) {
    total += counts[status]?.count ?? 0
    approved += counts[status]?.approved ?? 0
  }
  return { total, checked: total - (counts.unchecked?.count ?? 0), approved }
}

function Strokes({ status, from, to, ok }: { status: VerificationStatus; from: number; to: number; ok: boolean }) {
  return Array.from({ length: to - from }, (_, index) => (
    <i key={`${status}${String(from + index)}`} data-status={status} className={ok ? 'ok' : undefined} />
  ))
}

/** One stroke for each claim; over 60 they close up into a bar of 14 rem, and the counts beside it carry the numbers. */
export function Tally({ counts, className }: { counts: TallyCounts; className?: string }) {
  const t = useMessages()
  const entries = entriesOf(counts)
  const { total, approved } = tallySum(counts)
  if (total === 0) return <span className="dim small">{t('ui.tally.none')}</span>
  const parts = entries.map((entry) => t('ui.tally.part', { count: entry.count, status: t(`status.${entry.status}`) }))
  const label = [...parts, t('ui.tally.approved', { count: approved })].join(', ')
  const closed = total > STROKES_AT_MOST
  return (
    <span className={joinClasses('tally', closed && 'closed', className)} role="img" aria-label={label}>
      {entries.flatMap(({ status, count, approved: ok }) =>
        closed
          ? [
              ok > 0 && <i key={`${status}-ok`} data-status={status} className="ok" style={{ flexGrow: ok }} />,
              count > ok && <i key={status} data-status={status} style={{ flexGrow: count - ok }} />,
            ]
          : [
              <Strokes key={`${status}-ok`} status={status} from={0} to={ok} ok />,
              <Strokes key={status} status={status} from={ok} to={count} ok={false} />,
            ],
      )}
    </span>
  )
}

/** Glyph and number of each status that has claims. */
export function TallyNumbers({ counts, className }: { counts: TallyCounts; className?: string }) {
  const t = useMessages()
  return (
    <span className={joinClasses('counts', className)}>
      {entriesOf(counts).map(({ status, count }) => (
        <span key={status} className="st" data-status={status} title={t(`status.${status}`)}>
          <Icon name={status} />
          {count}
          <span className="vh"> {t(`status.${status}`)}</span>
        </span>
      ))}
    </span>
  )
}

/** "17 of 19 checked, 6 approved". */
export function TallySentence({ counts, className }: { counts: TallyCounts; className?: string }) {
  const sum = tallySum(counts)
  return (
    <span className={className ?? 'mid small nowrap'}>
      <RichMessage id="ui.tally.checked" values={sum} />
    </span>
  )
}
