'use client'

import { Dialog as Parts } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { joinClasses } from './join-classes'
import { useMessages } from './messages-context'

interface DialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: ReactNode
  /** One or two sentences under the title. */
  readonly say?: ReactNode
  readonly children?: ReactNode
  /** The buttons at the foot, the one that moves on last. */
  readonly actions?: ReactNode
  readonly broad?: boolean
}

/** Focus goes in, stays in, and returns to where it was. Esc and the veil close it. */
export function Dialog({ open, onOpenChange, title, say, children, actions, broad = false }: DialogProps) {
  const t = useMessages()
  return (
    <Parts.Root open={open} onOpenChange={onOpenChange}>
      <Parts.Portal>
        <Parts.Overlay className="veil" />
        <Parts.Content
          className={joinClasses('dlg', broad && 'broad')}
          {...(say ? {} : { 'aria-describedby': undefined })}
        >
          <div className="dlg-head">
            <Parts.Title asChild>
              <h2>{title}</h2>
            </Parts.Title>
            <Parts.Close asChild>
              <Button variant="quiet" size="s" icon="close" aria-label={t('ui.close')} />
            </Parts.Close>
          </div>
          {say && <Parts.Description className="dlg-say">{say}</Parts.Description>}
          {children}
          {actions && <div className="dlg-acts">{actions}</div>}
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}
