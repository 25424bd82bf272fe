'use client'

import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { draftOf, dropDraft, keepDraft, keptText } from './draft'

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

/** What is typed in this tab; undefined until somebody types, sends or discards, null when nothing is unsent. */
type Typed = { readonly words: string; readonly base: string } | null | undefined

const never = (): (() => void) => () => undefined

/**
 * One text field that loses nothing: what is typed is kept on this device until it is sent, and is never overwritten
 * by what somebody else saves meanwhile.
 * @param name claim and field; unique on the desk
 * @param saved what the server says now
 */
export function useDraft(name: string, saved: string): DraftField {
  // The server knows of no draft, so the first picture is without it; the browser's own comes right after.
  const keptBefore = useSyncExternalStore(
    never,
    () => keptText(name),
    () => null,
  )
  const [first] = useState(saved)
  const [typed, setTyped] = useState<Typed>(undefined)
  const [typedAt, setTypedAt] = useState<string | null>(null)
  const timer = useRef(0)

  const kept = useMemo(() => (keptBefore === null ? null : draftOf(keptBefore)), [keptBefore])
  const fromEarlier = typed === undefined && kept !== null && kept.words !== saved ? kept : null
  const unsent = typed ?? (fromEarlier ? { words: fromEarlier.words, base: first } : null)
  const keptAt = typed === undefined ? (fromEarlier?.at ?? null) : typedAt
  const base = unsent?.base ?? saved

  const type = useCallback(
    (words: string) => {
      setTyped({ words, base })
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setTypedAt(keepDraft(name, words)), REST)
    },
    [name, base],
  )
  const clear = useCallback(() => {
    window.clearTimeout(timer.current)
    dropDraft(name)
    setTypedAt(null)
    setTyped(null)
  }, [name])
  const words = unsent?.words ?? saved
  const insist = useCallback(() => setTyped({ words, base: saved }), [words, saved])

  return {
    words,
    keptAt: unsent ? keptAt : null,
    overtakenBy: unsent && saved !== base && saved !== words.trim() ? saved : null,
    isDirty: unsent !== null,
    type,
    sent: clear,
    discard: clear,
    insist,
  }
}
