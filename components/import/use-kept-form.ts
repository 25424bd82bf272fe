'use client'

import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'
import { emptyForm, formFrom, type ImportForm } from './import-form'

/** Typing settles this long before it is written to the browser, in milliseconds. */
const SETTLE = 400

function readKept(key: string): ImportForm | null {
  try {
    const stored = localStorage.getItem(key)
    return stored === null ? null : formFrom(JSON.parse(stored))
  } catch {
    return null
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

interface KeptForm {
  form: ImportForm
  setForm: Dispatch<SetStateAction<ImportForm>>
  /** The text outgrew what the browser keeps. */
  isTooLong: boolean
  wasRestored: boolean
  /** Forgets what was kept: it is saved. */
  forget: () => void
}

/** The form, kept in this browser: what was typed survives a closed tab. One for each person, since a desk may share a machine. */
export function useKeptForm(personId: string): KeptForm {
  const key = `tickmark.import.${personId}`
  const [form, setForm] = useState(emptyForm)
  const [isTooLong, setTooLong] = useState(false)
  const [restored, setRestored] = useState('')
  const latest = useRef(form)
  const isLoaded = useRef(false)

  // Read after mounting: the server has no such store, and both must draw the same first picture.
  useEffect(() => {
    const kept = readKept(key)
    isLoaded.current = true
    if (!kept) return
    setForm((typed) => (typed === emptyForm ? kept : typed))
    setRestored(kept.raw)
  }, [key])

  useEffect(() => {
    latest.current = form
    if (!isLoaded.current) return
    const timer = setTimeout(() => setTooLong(!keep(key, form)), SETTLE)
    return () => clearTimeout(timer)
  }, [key, form])

  useEffect(() => {
    const keepNow = (): void => {
      if (isLoaded.current) keep(key, latest.current)
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [key])

  const forget = (): void => {
    latest.current = emptyForm
    keep(key, emptyForm)
  }
  return { form, setForm, isTooLong, wasRestored: form.raw !== '' && form.raw === restored, forget }
}
