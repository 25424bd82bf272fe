'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ReaderHandle } from '@/components/reader/reader'
import type { CardPart } from './bench-context'

/** Brings words into the middle third of the screen, by the least that does it; leaves them where they stand when they are there. */
function bringToMiddle(element: Element): void {
  const rect = element.getClientRects()[0] ?? element.getBoundingClientRect()
  const height = window.innerHeight
  // On a phone the open claim covers the lower half.
  const low = matchMedia('(max-width: 47.99rem)').matches ? height * 0.38 : (height * 2) / 3
  const high = Math.min(height / 3, low - rect.height)
  if (rect.top < high) window.scrollBy({ top: rect.top - high })
  else if (rect.bottom > low) window.scrollBy({ top: Math.min(rect.bottom - low, rect.top - 64) })
}

export interface OpenClaim {
  readonly openId: string | null
  readonly part: { readonly name: CardPart; readonly times: number }
  open(claimId: string | null, part?: CardPart): void
  goTo(claimId: string): void
}

/** Which claim is open, and where the focus goes: to its words, or to the part of its card that was asked for. */
export function useOpenClaim(readerRef: RefObject<ReaderHandle | null>, deepLink: string | null): OpenClaim {
  const [openId, setOpenId] = useState<string | null>(deepLink)
  const [part, setPart] = useState<{ name: CardPart; times: number }>({ name: 'card', times: 0 })
  const wanted = useRef<{ id: string; to: 'words' | 'card' } | null>(deepLink ? { id: deepLink, to: 'words' } : null)
  const current = useRef(openId)
  useLayoutEffect(() => {
    current.current = openId
  }, [openId])

  const goTo = useCallback(
    (claimId: string) => {
      const marks = readerRef.current?.element()?.querySelectorAll('mark[data-c]') ?? []
      const mark = [...marks].find((candidate) => candidate.getAttribute('data-c')?.split(' ').includes(claimId))
      if (mark) bringToMiddle(mark)
    },
    [readerRef],
  )

  const open = useCallback(
    (claimId: string | null, name?: CardPart) => {
      const before = current.current
      if (claimId === null) {
        wanted.current = before ? { id: before, to: 'words' } : null
        if (before) readerRef.current?.focusMark(before)
        setOpenId(null)
        return
      }
      wanted.current =
        name === undefined ? { id: claimId, to: 'words' } : name === 'card' ? { id: claimId, to: 'card' } : null
      setOpenId(claimId)
      setPart((last) => ({ name: name ?? 'card', times: last.times + 1 }))
    },
    [readerRef],
  )

  useEffect(() => {
    const want = wanted.current
    if (!want || openId !== want.id) return
    wanted.current = null
    goTo(want.id)
    if (want.to === 'card')
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(want.id)}"]`)?.focus({ preventScroll: true })
    else readerRef.current?.focusMark(want.id)
  }, [openId, part, goTo, readerRef])

  return { openId, part, open, goTo }
}
