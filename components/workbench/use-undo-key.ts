'use client'

import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** The key of undo as this machine's keyboard names it. */
export function useUndoKey(): string {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Z' : 'Ctrl Z'),
    () => 'Ctrl Z',
  )
}
