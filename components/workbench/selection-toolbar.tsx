'use client'

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { Icon } from '@/components/ui/icon'
import { useMessages } from '@/components/ui/messages-context'
import type { Selected } from '@/components/reader/reader'
import { rangeOfOffsets } from '@/components/reader/selection'
import { useBench } from './bench-context'
import styles from './selection-toolbar.module.css'

interface SelectionToolbarProps {
  readonly selected: Selected
  readonly bench: RefObject<HTMLElement | null>
  readonly copy: () => HTMLElement | null
  onClaim(): void
}

interface Place {
  readonly top: number
  readonly left: number
  readonly below: boolean
}

/** Above the first line of the selected words; below the last on a touch screen, where the system's own menu stands above. */
export function SelectionToolbar({ selected, bench, copy, onClaim }: SelectionToolbarProps) {
  const t = useMessages()
  const { reading } = useBench()
  const [place, setPlace] = useState<Place | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const root = copy()
    const origin = bench.current?.getBoundingClientRect()
    const rects = root && rangeOfOffsets(root, reading, selected.range.start, selected.range.end)?.getClientRects()
    const first = rects?.[0]
    const last = rects?.[rects.length - 1]
    if (!origin || !first || !last) return
    const below = matchMedia('(pointer: coarse)').matches || first.top < 110
    const width = bar.current?.offsetWidth ?? 0
    const wanted = first.left - origin.left + Math.min(24, first.width / 2) - 20
    setPlace({
      top: below ? last.bottom - origin.top + 6 : first.top - origin.top - 6,
      left: Math.max(8, Math.min(wanted, origin.width - width - 8)),
      below,
    })
  }, [selected, reading, bench, copy])

  // A press on the toolbar must not take the selection away before it is used.
  useEffect(() => {
    const element = bar.current
    const hold = (event: Event): void => event.preventDefault()
    element?.addEventListener('mousedown', hold)
    return () => element?.removeEventListener('mousedown', hold)
  }, [])

  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label={t('workbench.selection')}
      data-below={place?.below ? '' : undefined}
      style={place ? { top: place.top, left: place.left } : { visibility: 'hidden' }}
    >
      <button type="button" onClick={onClaim} aria-keyshortcuts="C">
        <Icon name="plus" />
        {t('workbench.selection.claim')} <kbd aria-hidden="true">C</kbd>
      </button>
    </div>
  )
}
