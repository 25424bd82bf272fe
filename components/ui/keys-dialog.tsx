'use client'

import { Dialog } from './dialog'
import { KeyCaps, type KeyHint } from './key-line'
import { useMessages } from './messages-context'

export interface KeyGroup {
  readonly title: string
  readonly keys: readonly KeyHint[]
}

/** Opened by `?`. */
export function KeysDialog({
  open,
  onOpenChange,
  groups,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  groups: readonly KeyGroup[]
}) {
  const t = useMessages()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('ui.keys.all')} say={t('ui.keys.rest')} broad>
      {groups.map((group) => (
        <section key={group.title} className="keys-group">
          <h3>{group.title}</h3>
          <ul className="kk">
            {group.keys.map((hint) => (
              <li key={hint.label}>
                <span>{hint.label}</span>
                <span>
                  <KeyCaps keys={hint.keys} run={hint.run} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
