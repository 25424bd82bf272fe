'use client'

import { AlertDialog as Parts } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import type { IconName } from './icon'
import { useMessages } from './messages-context'

interface AlertDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: ReactNode
  readonly say: ReactNode
  readonly children?: ReactNode
  readonly confirm: string
  readonly confirmIcon?: IconName
  readonly danger?: boolean
  /** Off until what is asked for has been given, such as the version typed out. */
  readonly confirmDisabled?: boolean
  readonly busy?: boolean
  /** The dialog stays open: close it yourself when the work is done, so that a failure can be told inside. */
  readonly onConfirm: () => void
}

/** Only for what cannot be undone. Focus starts on Cancel, and the veil does not close it. */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  say,
  children,
  confirm,
  confirmIcon,
  danger = false,
  confirmDisabled = false,
  busy = false,
  onConfirm,
}: AlertDialogProps) {
  const t = useMessages()
  return (
    <Parts.Root open={open} onOpenChange={onOpenChange}>
      <Parts.Portal>
        <Parts.Overlay className="veil" />
        <Parts.Content className="dlg">
          <Parts.Title asChild>
            <h2>{title}</h2>
          </Parts.Title>
          <Parts.Description className="dlg-say">{say}</Parts.Description>
          {children}
          <div className="dlg-acts">
            <Parts.Cancel asChild>
              <Button>{t('ui.cancel')}</Button>
            </Parts.Cancel>
            <Button
              variant={danger ? 'danger' : 'primary'}
              icon={confirmIcon}
              disabled={confirmDisabled || busy}
              aria-busy={busy || undefined}
              onClick={onConfirm}
            >
              {confirm}
            </Button>
          </div>
        </Parts.Content>
      </Parts.Portal>
    </Parts.Root>
  )
}
