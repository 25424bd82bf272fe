'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from './draft'

export interface DraftField {
  readonly words: string
  /** When these words were kept on this device, ISO 8601; null when nothing is unsent. */
  readonly keptAt: string | null
  /** What was saved meanwhile by somebody else; the typed words stay, and both are shown. */
  readonly overtakenBy: string | null
  readonly isDirty: boolean
  type(words: string): void
  /** The words were taken by the server. */
  sent(): void
  /** Back to what is saved. */
  discard(): void
  /** Goes on from what is saved now: the typed words are meant to replace it. */
  insist(): void
}

/** How long the keyboard rests before the words are kept, in milliseconds. */
const REST = 250

/**
 * One text field that loses nothing: what is typed is kept on this device until it is sent, and is never overwritten
 * by what somebody else saves meanwhile.
 * @param name claim and field; unique on the desk
 * @param saved what the server says now
 */
export function useDraft(name: string, saved: string): DraftField {
  const [words, setWords] = useState(saved)
  const [keptAt, setKeptAt] = useState<string | null>(null)
  // What was saved when typing began; null while nothing is typed.
  const [base, setBase] = useState<string | null>(null)
  const timer = useRef(0)

  useEffect(() => {
    const kept = readDraft(name)
    if (!kept || kept.words === saved) return
    setWords(kept.words)
    setKeptAt(kept.at)
    setBase(saved)
    // Only what an earlier tab left is read, once, when the field appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name])

  const isDirty = base !== null
  const shown = isDirty ? words : saved

  const type = useCallback(
    (next: string) => {
      setWords(next)
      setBase((before) => before ?? saved)
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setKeptAt(keepDraft(name, next)), REST)
    },
    [name, saved],
  )
  const clear = useCallback(() => {
    window.clearTimeout(timer.current)
    dropDraft(name)
    setKeptAt(null)
    setBase(null)
  }, [name])
  const insist = useCallback(() => setBase(saved), [saved])

  return {
    words: shown,
    keptAt: isDirty ? keptAt : null,
    overtakenBy: isDirty && saved !== base && saved !== words.trim() ? saved : null,
    isDirty,
    type,
    sent: clear,
    discard: clear,
    insist,
  }
}
