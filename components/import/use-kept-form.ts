'use client'

import { useEffect, useRef, useState, useSyncExternalStore, type Dispatch, type SetStateAction } from 'react'
import { emptyForm, formFrom, type ImportForm } from './import-form'

/** Typing settles this long before it is written to the browser, in milliseconds. */
const SETTLE = 400

function readKept(key: string): ImportForm {
  try {
    const stored = localStorage.getItem(key)
    return (stored === null ? null : formFrom(JSON.parse(stored))) ?? emptyForm
  } catch {
    return emptyForm
  }
}

function keep(key: string, form: ImportForm): boolean {
  try {
    if (form === emptyForm) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(form))
    return true
  } catch {
    return false
  }
}

const neverChanges = (): (() => void) => () => undefined

/** False on the server and in the first picture, which must be the server's; true from then on. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

interface KeptForm {
  form: ImportForm
  setForm: Dispatch<SetStateAction<ImportForm>>
  /** The text outgrew what the browser keeps. */
  isTooLong: boolean
  /** The text is what an earlier tab left. */
  wasRestored: boolean
  /** Forgets what was kept: it is saved. */
  forget: () => void
}

/**
 * The form, kept in this browser: what was typed survives a closed tab. One for each person, since a desk may share a machine.
 * @param isInBrowser of `useIsInBrowser`, as it was when the form was mounted; the server has no such store
 */
export function useKeptForm(personId: string, isInBrowser: boolean): KeptForm {
  const key = `tickmark.import.${personId}`
  const [kept] = useState(() => (isInBrowser ? readKept(key) : emptyForm))
  const [form, setForm] = useState(kept)
  const [isTooLong, setTooLong] = useState(false)
  const latest = useRef(form)

  useEffect(() => {
    latest.current = form
    if (!isInBrowser) return
    const timer = setTimeout(() => setTooLong(!keep(key, form)), SETTLE)
    return () => clearTimeout(timer)
  }, [key, form, isInBrowser])

  useEffect(() => {
    if (!isInBrowser) return
    const keepNow = (): void => void keep(key, latest.current)
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [key, isInBrowser])

  const forget = (): void => {
    latest.current = emptyForm
    keep(key, emptyForm)
  }
  return { form, setForm, isTooLong, wasRestored: form.raw !== '' && form.raw === kept.raw, forget }
}
