'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ClaimRow } from '@/lib/claims/claim'
import { planMargin, type MarginItem, type MarginPlan } from './margin-layout'

/** Where a block of the copy stands, for turning scroll positions into places in the text. */
export interface BlockPlace {
  readonly index: number
  readonly top: number
  readonly bottom: number
}

export interface MarginState {
  readonly plan: MarginPlan | null
  readonly blocks: readonly BlockPlace[]
  /** False until the first plan has been painted: only after that do notes glide. */
  readonly settled: boolean
}

interface Options {
  readonly benchRef: RefObject<HTMLElement | null>
  readonly copy: () => HTMLElement | null
  readonly claims: readonly ClaimRow[]
  readonly openId: string | null
  readonly listed: ReadonlySet<string>
}

const REM_NOTE = 2.6
const REM_TICK = 1.375
const REM_HEAD = 2.75

/** One pass over the marks: reads only, so that the browser lays the page out once. */
function measure(
  bench: HTMLElement,
  copy: HTMLElement,
  claims: readonly ClaimRow[],
): { items: MarginItem[]; blocks: BlockPlace[] } {
  const origin = bench.getBoundingClientRect().top
  const tops = new Map<string, number>()
  for (const mark of copy.querySelectorAll('mark[data-c]')) {
    const ids = mark.getAttribute('data-c')?.split(' ') ?? []
    const fresh = ids.filter((id) => !tops.has(id))
    if (fresh.length === 0) continue
    const rect = mark.getClientRects()[0]
    if (rect) for (const id of fresh) tops.set(id, rect.top - origin)
  }
  const items = claims.flatMap((claim) => {
    const words = tops.get(claim.id)
    return words === undefined ? [] : [{ id: claim.id, words }]
  })
  items.sort((a, b) => a.words - b.words)
  const blocks = Array.from(copy.querySelectorAll('[data-b]'), (element) => {
    const rect = element.getBoundingClientRect()
    return { index: Number(element.getAttribute('data-b')), top: rect.top - origin, bottom: rect.bottom - origin }
  })
  return { items, blocks }
}

/**
 * Measures once per layout and plans the margin before the frame is painted: when claims come or go, when another one is opened,
 * when the card grows, when the column or the fonts change. Typing changes none of these.
 */
export function useMarginPlan({
  benchRef,
  copy,
  claims,
  openId,
  listed,
}: Options): MarginState & { cardRef: (element: HTMLElement | null) => void } {
  const [state, setState] = useState<MarginState>({ plan: null, blocks: [], settled: false })
  const measured = useRef<{ items: MarginItem[]; blocks: BlockPlace[] }>({ items: [], blocks: [] })
  const card = useRef<HTMLElement | null>(null)
  const cardObserver = useRef<ResizeObserver | null>(null)
  const plannedHeight = useRef(0)
  const latest = useRef({ claims, openId, listed })
  // Stands before the effects that plan: they read it.
  useLayoutEffect(() => {
    latest.current = { claims, openId, listed }
  })

  const plan = useCallback(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const { openId: open, listed: shown } = latest.current
    const { items, blocks } = measured.current
    const height = card.current?.offsetHeight ?? 0
    plannedHeight.current = height
    setState((before) => ({
      plan: planMargin(items, {
        noteHeight: REM_NOTE * rem,
        tickHeight: REM_TICK * rem,
        top: (REM_HEAD + 0.5) * rem,
        open: open === null ? null : { id: open, height },
        isListed: (id) => shown.has(id),
      }),
      blocks,
      settled: before.settled,
    }))
  }, [])

  const layout = useCallback(() => {
    const column = copy()
    if (!benchRef.current || !column) return
    measured.current = measure(benchRef.current, column, latest.current.claims)
    plan()
  }, [benchRef, copy, plan])

  useLayoutEffect(layout, [layout, claims])
  useLayoutEffect(plan, [plan, openId, listed])
  useEffect(() => {
    if (state.plan && !state.settled) {
      const frame = requestAnimationFrame(() => setState((before) => ({ ...before, settled: true })))
      return () => cancelAnimationFrame(frame)
    }
    return undefined
  }, [state])

  useEffect(() => {
    const column = copy()
    if (!column) return
    let width = column.offsetWidth
    let height = column.offsetHeight
    const observer = new ResizeObserver(() => {
      if (column.offsetWidth === width && column.offsetHeight === height) return
      width = column.offsetWidth
      height = column.offsetHeight
      layout()
    })
    observer.observe(column)
    void document.fonts.ready.then(layout)
    return () => observer.disconnect()
  }, [copy, layout])

  const cardRef = useCallback(
    (element: HTMLElement | null) => {
      cardObserver.current?.disconnect()
      card.current = element
      if (!element) return
      // The plan for the claim that was just opened is made in the layout effect, after this.
      cardObserver.current = new ResizeObserver(() => {
        if (element.offsetHeight !== plannedHeight.current) plan()
      })
      cardObserver.current.observe(element)
    },
    [plan],
  )
  return { ...state, cardRef }
}
