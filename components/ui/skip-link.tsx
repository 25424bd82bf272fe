'use client'

import { useMessages } from './messages-context'

/** The first stop of Tab; it needs an element with this id and `tabIndex={-1}`. */
export function SkipLink({ to = 'main' }: { to?: string }) {
  const t = useMessages()
  return (
    <a className="skip" href={`#${to}`}>
      {t('ui.skip')}
    </a>
  )
}
