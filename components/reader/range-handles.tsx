'use client'

import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import {
  nextGrapheme,
  nextWord,
  previousGrapheme,
  previousWord,
  snapRange,
  utf16,
  type Utf16Offset,
  type Utf16Range,
} from '@/lib/anchoring'
import type { Reading } from './reading'
import { offsetOfPoint, paintPreview, rangeOfOffsets } from './selection'
import styles from './reader.module.css'

interface RangeHandlesProps {
  readonly reading: Reading
  readonly language: string
  readonly copy: () => HTMLElement | null
  readonly range: Utf16Range
  readonly labels: { readonly start: string; readonly end: string }
  onChange(range: Utf16Range): void
  onSave(): void
  onCancel(): void
}

interface Spot {
  readonly top: number
  readonly left: number
  readonly height: number
}

type Side = 'start' | 'end'

/** The offset under a point of the screen; null outside the copy. */
function offsetUnder(root: HTMLElement, reading: Reading, x: number, y: number): Utf16Offset | null {
  if ('caretPositionFromPoint' in document) {
    const at = document.caretPositionFromPoint(x, y)
    return at ? offsetOfPoint(root, reading, at.offsetNode, at.offset) : null
  }
  return null
}

function spotsOf(root: HTMLElement, reading: Reading, range: Utf16Range): Record<Side, Spot> | null {
  const rects = rangeOfOffsets(root, reading, range.start, range.end)?.getClientRects()
  const first = rects?.[0]
  const last = rects?.[rects.length - 1]
  if (!first || !last) return null
  const corner = root.getBoundingClientRect()
  const rtl = getComputedStyle(root).direction === 'rtl'
  const at = (rect: DOMRect, edge: number): Spot => ({
    top: rect.top - corner.top,
    left: edge - corner.left,
    height: rect.height,
  })
  return { start: at(first, rtl ? first.right : first.left), end: at(last, rtl ? last.left : last.right) }
}

/**
 * Two handles at the ends of a claim's words. Arrows move an end by a character, with Shift (or Ctrl, Alt) by a word; dragging
 * moves it anywhere. Enter saves, Esc leaves everything as it was. Must stand inside an element that is placed over the copy's corner.
 */
export function RangeHandles({
  reading,
  language,
  copy,
  range,
  labels,
  onChange,
  onSave,
  onCancel,
}: RangeHandlesProps) {
  const [spots, setSpots] = useState<Record<Side, Spot> | null>(null)
  const endHandle = useRef<HTMLDivElement>(null)
  const focused = useRef(false)

  useLayoutEffect(() => {
    const root = copy()
    if (!root) return
    paintPreview(rangeOfOffsets(root, reading, range.start, range.end))
    // Calls back before the next frame is painted, and again when the column changes under the handles.
    const observer = new ResizeObserver(() => setSpots(spotsOf(root, reading, range)))
    observer.observe(root)
    return () => observer.disconnect()
  }, [reading, copy, range])
  useEffect(() => {
    if (focused.current || !spots) return
    focused.current = true
    endHandle.current?.focus({ preventScroll: true })
  }, [spots])
  useEffect(() => () => paintPreview(null), [])

  const moveTo = (side: Side, at: number): void => {
    const start = side === 'start' ? Math.min(at, range.end - 1) : range.start
    const end = side === 'end' ? Math.max(at, range.start + 1) : range.end
    const snapped = snapRange(reading.text, utf16(Math.max(0, start)), utf16(Math.min(reading.text.length, end)))
    if (snapped && (snapped.start !== range.start || snapped.end !== range.end)) onChange(snapped)
  }
  /** Over blanks, where the end would only be snapped back to where it stood. */
  const overBlank = (at: Utf16Offset, forward: boolean): Utf16Offset => {
    let next = at
    const step = forward ? nextGrapheme : previousGrapheme
    for (let i = 0; i < 4; i++) {
      const beyond = step(reading.text, next)
      const passed = reading.text.slice(Math.min(next, beyond), Math.max(next, beyond))
      next = beyond
      if (passed.trim() !== '') break
    }
    return next
  }
  const onKeyDown =
    (side: Side) =>
    (event: KeyboardEvent): void => {
      const root = copy()
      const rtl = root ? getComputedStyle(root).direction === 'rtl' : false
      const at = range[side]
      if (event.key === 'Enter') onSave()
      else if (event.key === 'Escape') onCancel()
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        const forward = (event.key === 'ArrowRight') !== rtl
        const byWord = event.shiftKey || event.ctrlKey || event.altKey
        const word = forward ? nextWord : previousWord
        moveTo(
          side,
          byWord
            ? wordEdge(reading.text, word(reading.text, at, language), side, forward, language)
            : overBlank(at, forward),
        )
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
  const onPointerMove =
    (side: Side) =>
    (event: PointerEvent<HTMLElement>): void => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const root = copy()
      // The finger holds the handle below the line: what is meant stands above it.
      const at = root && offsetUnder(root, reading, event.clientX, event.clientY - 12)
      if (at !== null) moveTo(side, at)
    }
  if (!spots) return null
  const sides: readonly Side[] = ['start', 'end']
  return sides.map((side) => (
    <div
      key={side}
      ref={side === 'end' ? endHandle : undefined}
      className={styles.handle}
      data-side={side}
      role="slider"
      tabIndex={0}
      aria-label={labels[side]}
      aria-valuemin={0}
      aria-valuemax={reading.text.length}
      aria-valuenow={range[side]}
      aria-valuetext={reading.text.slice(range.start, range.end)}
      style={spots[side]}
      onKeyDown={onKeyDown(side)}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.focus()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove(side)}
    />
  ))
}

/** Going inwards a word at a time, an end stops at a word's edge and not after the space: the beginning at a start, the end at an end. */
function wordEdge(text: string, at: Utf16Offset, side: Side, forward: boolean, language: string): Utf16Offset {
  if (side === 'start' && forward) return previousWord(text, nextWord(text, at, language), language)
  if (side === 'end' && !forward) return nextWord(text, previousWord(text, at, language), language)
  return at
}
