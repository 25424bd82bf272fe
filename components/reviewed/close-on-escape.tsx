'use client'

import { useEffect } from 'react'

const opened = /^#(finding-\d+)(?:-(\d+))?$/u

/** Follows a fragment without the scrolling that the browser would add to it. */
function turnTo(fragment: string): void {
  const { scrollX, scrollY } = window
  window.location.hash = fragment
  window.scrollTo(scrollX, scrollY)
}

/** Esc and the close sign lead from the open finding back to its words. Without a script the close sign's link does it. */
export function CloseOnEscape() {
  useEffect(() => {
    const close = (): boolean => {
      const match = opened.exec(window.location.hash)
      const number = match?.[1]?.slice('finding-'.length)
      if (!match || number === undefined) return false
      turnTo(`words-${number}-${match[2] ?? '1'}`)
      const words = document.querySelector<HTMLElement>(`a[href="${match[0]}"]`)
      words?.focus({ preventScroll: true })
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      // A dialog that is open is the level to step out of.
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
      if (close()) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('a[data-close]')) return
      if (close()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
    }
  }, [])
  return null
}
