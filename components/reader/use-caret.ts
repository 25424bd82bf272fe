'use client'

import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { utf16, type Utf16Offset } from '@/lib/anchoring'
import { caretKeyOf, growSelection, stepCaret, type CaretKey } from './caret'
import { blockAt, type Reading } from './reading'
import { pointOfOffset, rangeOfOffsets, selectedEnds, selectEnds, type Ends } from './selection'

/** Where the caret is drawn, in pixels from the reader's own corner. */
export interface CaretBox {
  readonly top: number
  readonly left: number
  readonly height: number
}

export interface Caret {
  /** Null while no caret shows. */
  readonly box: CaretBox | null
  readonly ends: RefObject<Ends | null>
  /** Shows the caret at an offset, or where it last stood. */
  enter(at?: Utf16Offset): void
  leave(): void
  /** Takes over a selection that was made by other means; null forgets where the caret stood. */
  know(ends: Ends | null): void
  /** @returns whether the key was the caret's */
  press(event: KeyboardEvent): boolean
}

interface CaretOptions {
  readonly root: RefObject<HTMLElement | null>
  readonly reading: Reading
  readonly language: string
  /** Called after every move with what it passed over, for the live region. */
  onMove(ends: Ends, passed: string): void
}

function boxAt(root: HTMLElement, reading: Reading, at: Utf16Offset): CaretBox | null {
  const point = pointOfOffset(root, reading, at)
  if (!point) return null
  const range = root.ownerDocument.createRange()
  range.setStart(point.node, point.offset)
  const rect = range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect()
  if (!rect) return null
  const corner = root.getBoundingClientRect()
  return { top: rect.top - corner.top, left: rect.left - corner.left, height: rect.height }
}

/** Lines are the browser's: it knows where they break. The page's selection carries the caret there and back. */
function byLine(root: HTMLElement, reading: Reading, ends: Ends, key: CaretKey): Utf16Offset {
  const selection = root.ownerDocument.getSelection()
  if (!selection) return ends.focus
  const shown = selectedEnds(root, reading)
  const from = key.extending ? ends : { anchor: ends.focus, focus: ends.focus }
  // Left alone where it already stands right: the browser then keeps the column over short lines.
  if (shown?.anchor !== from.anchor || shown.focus !== from.focus) selectEnds(root, reading, from)
  selection.modify(
    key.extending ? 'extend' : 'move',
    key.forward ? 'forward' : 'backward',
    key.step === 'lineEnd' ? 'lineboundary' : 'line',
  )
  return selectedEnds(root, reading)?.focus ?? ends.focus
}

function firstInView(root: HTMLElement, reading: Reading): Utf16Offset {
  const bar = 56
  for (const element of root.querySelectorAll('[data-b]')) {
    if (element.getBoundingClientRect().bottom > bar)
      return reading.blocks[Number(element.getAttribute('data-b'))]?.start ?? utf16(0)
  }
  return utf16(0)
}

function keepInView(root: HTMLElement, box: CaretBox): void {
  const top = root.getBoundingClientRect().top + box.top
  const height = window.innerHeight
  if (top < 96) window.scrollBy({ top: top - height / 3 })
  else if (top + box.height > height - 64) window.scrollBy({ top: top - (height * 2) / 3 })
}

/** A caret in text that cannot be changed: it moves and selects by keyboard alone. */
export function useCaret({ root, reading, language, onMove }: CaretOptions): Caret {
  const ends = useRef<Ends | null>(null)
  const [box, setBox] = useState<CaretBox | null>(null)

  const show = useCallback(
    (next: Ends) => {
      const element = root.current
      if (!element) return
      ends.current = next
      selectEnds(element, reading, next)
      const at = boxAt(element, reading, next.focus)
      setBox(at)
      if (at) keepInView(element, at)
    },
    [root, reading],
  )

  const enter = useCallback(
    (at?: Utf16Offset) => {
      const element = root.current
      if (!element) return
      const place = at ?? ends.current?.focus ?? selectedEnds(element, reading)?.focus ?? firstInView(element, reading)
      const kept = at === undefined ? selectedEnds(element, reading) : null
      const next = kept && kept.focus === place ? kept : { anchor: place, focus: place }
      show(next)
      const block = blockAt(reading.blocks, place)
      if (block) onMove(next, reading.text.slice(place, Math.min(block.end, place + 60)))
    },
    [root, reading, show, onMove],
  )

  const leave = useCallback(() => setBox(null), [])
  const know = useCallback((next: Ends | null) => {
    ends.current = next
    setBox(null)
  }, [])

  const press = useCallback(
    (event: KeyboardEvent): boolean => {
      const element = root.current
      const now = ends.current
      if (!element || !now) return false
      if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const grown = growSelection(reading, now, language)
        show(grown)
        onMove(grown, '')
        return true
      }
      const block = blockAt(reading.blocks, now.focus)
      const host = block && element.querySelector(`[data-b="${block.index}"]`)
      const key = caretKeyOf(event, host ? getComputedStyle(host).direction === 'rtl' : false)
      if (!key) return false
      const at =
        key.step === 'line' || key.step === 'lineEnd'
          ? byLine(element, reading, now, key)
          : stepCaret(reading, now.focus, key.step, key.forward, key.extending, language)
      const next = { anchor: key.extending ? now.anchor : at, focus: at }
      show(next)
      const passed = rangeOfOffsets(element, reading, utf16(Math.min(now.focus, at)), utf16(Math.max(now.focus, at)))
      onMove(next, passed?.toString() ?? '')
      return true
    },
    [root, reading, language, show, onMove],
  )

  return useMemo(() => ({ box, ends, enter, leave, know, press }), [box, enter, leave, know, press])
}
