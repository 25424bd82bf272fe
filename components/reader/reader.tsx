'use client'

import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react'
import { codePoint, utf16, type Utf16Range } from '@/lib/anchoring'
import { cleanCopy } from './clean-copy'
import { CopyView, type CopyViewProps } from './copy-view'
import { nextAtWords } from './marks'
import { meantBy, paintPreview, rangeOfOffsets, selectedEnds, selectEnds, type Ends } from './selection'
import { useCaret } from './use-caret'
import styles from './reader.module.css'

/** Words that the reader means, with the place of their first line on the page for a toolbar beside them. */
export interface Selected {
  readonly range: Utf16Range
  readonly quote: string
  readonly by: 'pointer' | 'keyboard'
}

export interface ReaderHandle {
  /** Moves the focus to the claim's tab stop. @returns false when it has none on the page */
  focusMark(claimId: string): boolean
  /** Shows the caret, at the start of an occurrence (in code points) if one is given. */
  focusCopy(at?: number): void
  /** Selects words (UTF-16 units), as if the reader had. */
  select(range: Utf16Range): void
  clear(): void
  element(): HTMLElement | null
}

export interface ReaderProps extends CopyViewProps {
  readonly label: string
  /** Says how to place a caret; read out when the copy takes the focus. */
  readonly hint: string
  /** What the live region says of selected words. */
  readonly say: (words: string) => string
  readonly handle?: Ref<ReaderHandle>
  onOpen(claimId: string): void
  onHover(claimId: string | null): void
  onSelect(selected: Selected | null): void
}

function claimsAt(target: EventTarget | null): string[] {
  const mark = target instanceof Element ? target.closest('mark[data-c]') : null
  return mark?.getAttribute('data-c')?.split(' ') ?? []
}

/** The copy under check: highlights that open, words that can be selected by mouse, touch or keyboard alone. */
export function Reader({ label, hint, say, handle, onOpen, onHover, onSelect, ...copy }: ReaderProps) {
  const { reading, language, openId = null } = copy
  const root = useRef<HTMLDivElement>(null)
  const pointerDown = useRef(false)
  const [said, setSaid] = useState('')

  const report = useCallback(
    (ends: Ends | null, by: Selected['by']) => {
      const range = ends && meantBy(reading, ends)
      const element = root.current
      paintPreview(range && element ? rangeOfOffsets(element, reading, range.start, range.end) : null)
      onSelect(range ? { range, quote: reading.text.slice(range.start, range.end), by } : null)
      return range
    },
    [reading, onSelect],
  )

  const onMove = useCallback(
    (ends: Ends, passed: string) => {
      const range = report(ends, 'keyboard')
      setSaid(range ? say(reading.text.slice(range.start, range.end)) : passed)
    },
    [report, reading, say],
  )
  const caret = useCaret({ root, reading, language, onMove })
  const { enter, leave, know, ends: caretEnds } = caret

  const clear = useCallback(() => {
    root.current?.ownerDocument.getSelection()?.removeAllRanges()
    know(null)
    report(null, 'pointer')
  }, [know, report])

  useImperativeHandle(
    handle,
    () => ({
      focusMark(claimId) {
        const stop = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(claimId)}"]`)
        stop?.focus({ preventScroll: true })
        return stop !== null && stop !== undefined
      },
      focusCopy(at) {
        root.current?.focus({ preventScroll: at === undefined })
        enter(at === undefined ? undefined : reading.offsets.toUtf16(codePoint(at)))
      },
      select(range) {
        const element = root.current
        if (!element) return
        selectEnds(element, reading, { anchor: range.start, focus: range.end })
        report({ anchor: range.start, focus: range.end }, 'keyboard')
      },
      clear,
      element: () => root.current,
    }),
    [enter, clear, reading, report],
  )

  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer = 0
    const settle = (): void => {
      if (pointerDown.current) return
      const ends = selectedEnds(element, reading)
      const known = caretEnds.current
      if (!ends || (known && known.anchor === ends.anchor && known.focus === ends.focus)) return
      know(ends)
      report(ends, 'pointer')
    }
    const later = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(settle, 30)
    }
    const down = (): void => {
      pointerDown.current = true
    }
    const up = (): void => {
      pointerDown.current = false
      later()
    }
    document.addEventListener('selectionchange', later)
    element.addEventListener('pointerdown', down)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', up)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('selectionchange', later)
      element.removeEventListener('pointerdown', down)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
      paintPreview(null)
    }
  }, [reading, caretEnds, know, report])

  const onKeyDown = (event: KeyboardEvent): void => {
    // All of the copy, and not of the page around it.
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a') {
      const end = reading.blocks.at(-1)?.end
      if (root.current && end !== undefined) {
        event.preventDefault()
        root.current.focus({ preventScroll: true })
        selectEnds(root.current, reading, { anchor: utf16(0), focus: end })
      }
      return
    }
    const onMark =
      event.target instanceof Element && event.target !== root.current ? event.target.closest('[data-stop]') : null
    if (onMark) {
      const id = onMark.getAttribute('data-stop')
      if (id && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        onOpen(id)
      }
      return
    }
    if (caret.box === null) {
      if (event.key === 'Enter') {
        event.preventDefault()
        enter()
      }
      return
    }
    if (event.key === 'Escape') {
      const ends = caretEnds.current
      event.preventDefault()
      event.stopPropagation()
      if (ends && ends.anchor !== ends.focus) enter(ends.focus)
      else {
        leave()
        root.current?.blur()
      }
      return
    }
    if (caret.press(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  const onClick = (event: MouseEvent): void => {
    const ids = claimsAt(event.target)
    const ends = root.current && selectedEnds(root.current, reading)
    if (ids.length === 0 || (ends && meantBy(reading, ends))) return
    const next = nextAtWords(ids, openId)
    if (next) onOpen(next)
  }

  const onCopy = (event: ClipboardEvent): void => {
    const ends = root.current && selectedEnds(root.current, reading)
    if (!ends || ends.anchor === ends.focus) return
    const clean = cleanCopy(reading, {
      start: utf16(Math.min(ends.anchor, ends.focus)),
      end: utf16(Math.max(ends.anchor, ends.focus)),
    })
    event.clipboardData.setData('text/plain', clean.text)
    event.clipboardData.setData('text/html', clean.html)
    event.preventDefault()
  }

  return (
    <div
      ref={root}
      className={styles.reader}
      data-caret={caret.box ? '' : undefined}
      tabIndex={0}
      role="group"
      aria-label={label}
      aria-describedby="reader-hint"
      onFocus={(event) => {
        if (
          event.target === root.current &&
          !pointerDown.current &&
          caret.box === null &&
          root.current.matches(':focus-visible')
        )
          enter()
      }}
      onBlur={(event) => {
        if (event.target === root.current) leave()
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onCopy={onCopy}
      onMouseOver={(event) => onHover(claimsAt(event.target)[0] ?? null)}
      onMouseLeave={() => onHover(null)}
    >
      <CopyView {...copy} />
      {caret.box && <span className={styles.caret} style={caret.box} aria-hidden="true" />}
      <span id="reader-hint" hidden>
        {hint}
      </span>
      <span className="vh" role="status">
        {said}
      </span>
    </div>
  )
}
