'use client'

import { Icon } from './icon'
import { joinClasses } from './join-classes'
import { useMessages } from './messages-context'
import type { VerificationStatus } from './verification-status'

/** The glyph and the word of a status, together. `label` replaces the word where another one is meant. */
export function StatusMark({
  status,
  label,
  className,
}: {
  status: VerificationStatus
  label?: string
  className?: string
}) {
  const t = useMessages()
  return (
    <span className={joinClasses('st', className)} data-status={status}>
      <Icon name={status} />
      {label ?? t(`status.${status}`)}
    </span>
  )
}
