'use client'

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { translator, type Translate } from '@/lib/messages/messages'

interface Speech {
  readonly locale: string
  readonly timeZone: string
}

const SpeechContext = createContext<Speech>({ locale: 'en', timeZone: 'UTC' })

/** @param timeZone IANA name of the reader's zone */
export function MessagesProvider({ locale, timeZone, children }: Speech & { children: ReactNode }) {
  const speech = useMemo(() => ({ locale, timeZone }), [locale, timeZone])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useMessages(): Translate {
  return translator(useContext(SpeechContext).locale)
}

export function useLocale(): string {
  return useContext(SpeechContext).locale
}

export function useTimeZone(): string {
  return useContext(SpeechContext).timeZone
}
