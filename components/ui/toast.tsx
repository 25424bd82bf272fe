'use client'

import { Toast as Parts } from 'radix-ui'
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react'
import { Icon } from './icon'
import { useMessages } from './messages-context'

export interface ToastInput {
  /** One line. Never the only word of a failure. */
  readonly text: string
  /** The one way back. */
  readonly undo?: () => void
}

interface ShownToast extends ToastInput {
  readonly id: number
}

const MILLISECONDS = { plain: 6_000, withUndo: 12_000 }
const AT_MOST = 3

const ToastContext = createContext<(toast: ToastInput) => void>(() => undefined)

/** A stable function, so it may stand in a dependency list. */
export function useToast(): (toast: ToastInput) => void {
  return useContext(ToastContext)
}

/** F8 moves focus to the notices; time stops while they are hovered or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useMessages()
  const [shown, setShown] = useState<readonly ShownToast[]>([])
  const nextId = useRef(1)

  const show = useCallback((toast: ToastInput) => {
    const id = nextId.current
    nextId.current += 1
    setShown((before) => [...before.slice(1 - AT_MOST), { ...toast, id }])
  }, [])
  const drop = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id))

  return (
    <ToastContext value={show}>
      <Parts.Provider label={t('ui.toasts')} swipeDirection="down">
        {children}
        {shown.map((toast) => (
          <Parts.Root
            key={toast.id}
            className="toast"
            type={toast.undo ? 'foreground' : 'background'}
            duration={toast.undo ? MILLISECONDS.withUndo : MILLISECONDS.plain}
            onOpenChange={(open) => {
              if (!open) drop(toast.id)
            }}
          >
            {!toast.undo && <Icon name="tick" />}
            <Parts.Description>{toast.text}</Parts.Description>
            {toast.undo && (
              <Parts.Action altText={t('ui.undo')} onClick={toast.undo}>
                {t('ui.undo')}
              </Parts.Action>
            )}
            <Parts.Close className="toast-close" aria-label={t('ui.toast.close')}>
              <Icon name="close" />
            </Parts.Close>
          </Parts.Root>
        ))}
        <Parts.Viewport className="toasts" />
      </Parts.Provider>
    </ToastContext>
  )
}
