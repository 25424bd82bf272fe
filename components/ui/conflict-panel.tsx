'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button'
import { useMessages } from './messages-context'

interface ConflictPanelProps {
  /** Who saved first, where that is known. */
  readonly who?: string
  /** When, with its zone. */
  readonly when?: string
  readonly theirs: ReactNode
  readonly mine: ReactNode
  readonly onSaveMine: () => void
  readonly onKeepTheirs: () => void
  readonly onBack: () => void
  readonly saveMineLabel?: string
  readonly keepTheirsLabel?: string
  readonly busy?: boolean
}

/** The second to save sees both versions and loses nothing. Focus comes here when it opens. */
export function ConflictPanel({
  who,
  when,
  theirs,
  mine,
  onSaveMine,
  onKeepTheirs,
  onBack,
  saveMineLabel,
  keepTheirsLabel,
  busy = false,
}: ConflictPanelProps) {
  const t = useMessages()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const title = who ? t('ui.conflict.title', { name: who }) : t('ui.conflict.titleUnnamed')
  return (
    <section ref={panel} className="conf" role="alertdialog" aria-label={title} tabIndex={-1}>
      <p>
        <b>{title}</b> {when && <span className="dim small">{when}</span>}
      </p>
      <div className="two">
        <div>
          <h3 className="cl">{who ? t('ui.conflict.theirs', { name: who }) : t('ui.conflict.theirsUnnamed')}</h3>
          {theirs}
        </div>
        <div>
          <h3 className="cl">{t('ui.conflict.mine')}</h3>
          {mine}
        </div>
      </div>
      <div className="row wraps">
        <Button variant="primary" disabled={busy} onClick={onSaveMine}>
          {saveMineLabel ?? t('ui.conflict.saveMine')}
        </Button>
        <Button disabled={busy} onClick={onKeepTheirs}>
          {keepTheirsLabel ?? t('ui.conflict.keepTheirs')}
        </Button>
        <span className="sp" />
        <Button variant="quiet" onClick={onBack}>
          {t('ui.conflict.back')}
        </Button>
      </div>
    </section>
  )
}
