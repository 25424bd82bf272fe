'use client'

import { useEffect, useState } from 'react'
import { sourceDraftFrom, type SourceDraft } from './source-draft'

/** Typing settles this long before it is written to the browser, in milliseconds. */
const SETTLE = 300

function readKept(key: string): SourceDraft | null {
  try {
    const stored = localStorage.getItem(key)
    return stored === null ? null : sourceDraftFrom(JSON.parse(stored))
  } catch {
    return null
  }
}

function write(key: string, draft: SourceDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
  } catch {
    return
  }
}

interface KeptDraft {
  draft: SourceDraft
  setDraft: (draft: SourceDraft) => void
  wasKept: boolean
  /** Back to `saved`, here and in the browser. */
  reset: () => void
}

/**
 * A source that is being written, kept in this browser until it is sent.
 * Mount it where the dialog opens: what was kept is read once.
 * @param name of the record and the person; one draft for each
 */
export function useSourceDraft(name: string, saved: SourceDraft): KeptDraft {
  const key = `tickmark.source.${name}`
  const [kept] = useState(() => readKept(key))
  const [draft, setDraft] = useState(kept ?? saved)
  const [isSent, setSent] = useState(false)

  useEffect(() => {
    if (isSent || draft === saved || draft === kept) return
    const timer = setTimeout(() => write(key, draft), SETTLE)
    return () => {
      clearTimeout(timer)
      write(key, draft)
    }
  }, [key, draft, saved, kept, isSent])

  const reset = (): void => {
    setSent(true)
    setDraft(saved)
    write(key, null)
  }
  const change = (next: SourceDraft): void => {
    setSent(false)
    setDraft(next)
  }
  return { draft, setDraft: change, wasKept: kept !== null && draft === kept, reset }
}
