'use client'

import { useEffect, useRef } from 'react'

export interface ReviewKeys {
  next(step: 1 | -1): void
  approve(): void
  giveBack(): void
  note(): void
  showChange(): void
  undo(): void
  help(): void
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]'
const LAYERS = '[role="dialog"], [role="alertdialog"][data-state], [role="menu"], [data-radix-popper-content-wrapper]'

function keyed(act: ReviewKeys, key: string): (() => void) | null {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'j':
      return () => act.next(1)
    case 'k':
      return () => act.next(-1)
    case 'a':
      return act.approve
    case 'r':
      return act.giveBack
    case 'n':
      return act.note
    case 'l':
      return act.showChange
    case '?':
      return act.help
    default:
      return null
  }
}

/** Single keys of the review: a claim is judged in three. They rest while one types, and while a menu or a dialog is open. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(LAYERS) !== null) return
      const { target } = event
      if (target instanceof HTMLElement && target.closest(FIELDS)) {
        if (event.key === 'Escape') target.blur()
        return
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z') {
        event.preventDefault()
        latest.current.undo()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = keyed(latest.current, event.key)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
