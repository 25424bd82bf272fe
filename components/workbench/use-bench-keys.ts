'use client'

import { useEffect, useRef } from 'react'
import { statusForKey } from '@/components/ui/verification-status'
import type { VerificationStatus } from '@/lib/claims/claim'

export interface BenchKeys {
  next(step: 1 | -1): void
  claim(): void
  status(status: VerificationStatus): void
  evidence(): void
  note(): void
  submit(): void
  approve(): void
  giveBack(): void
  search(): void
  help(): void
  copy(): void
  undo(): void
  /** One level out. */
  out(): void
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]'
const LAYERS = '[role="dialog"], [role="alertdialog"][data-state], [role="menu"], [data-radix-popper-content-wrapper]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null
}

/** Single keys for the whole workbench. They rest while one types, and while a menu or a dialog is open. */
export function useBenchKeys(keys: BenchKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = latest.current
      if (event.defaultPrevented || event.isComposing) return
      if (document.querySelector(LAYERS) !== null) return
      const typing = isTyping(event.target)
      if (event.key === 'Escape') {
        if (typing && event.target instanceof HTMLElement) event.target.closest<HTMLElement>('[data-card]')?.focus()
        else act.out()
        return
      }
      if (typing) return
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        act.undo()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const status = statusForKey(event.key)
      const done = status ? () => act.status(status) : keyed(act, event.key)
      if (!done) return
      event.preventDefault()
      done()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function keyed(act: BenchKeys, key: string): (() => void) | null {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'j':
      return () => act.next(1)
    case 'k':
      return () => act.next(-1)
    case 'c':
      return act.claim
    case 'e':
      return act.evidence
    case 'n':
      return act.note
    case 's':
      return act.submit
    case 'a':
      return act.approve
    case 'r':
      return act.giveBack
    case 'f':
      return act.copy
    case '/':
      return act.search
    case '?':
      return act.help
    default:
      return null
  }
}
