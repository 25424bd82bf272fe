'use client'

import { useMessages } from './messages-context'

const WIDTHS = [96, 91, 94, 88, 97, 92, 38] as const

/** The shape of what is coming, breathing; there are no spinners. */
export function Skeleton({
  lines = 4,
  headline = true,
  label,
}: {
  lines?: number
  headline?: boolean
  label?: string
}) {
  const t = useMessages()
  return (
    <span className="sk" role="status" aria-label={label ?? t('ui.loading')}>
      {headline && <i className="h" style={{ width: '82%' }} />}
      {Array.from({ length: lines }, (_, index) => (
        <i
          key={index}
          style={{ width: `${String(index === lines - 1 ? 38 : (WIDTHS[index % (WIDTHS.length - 1)] ?? 96))}%` }}
        />
      ))}
    </span>
  )
}
