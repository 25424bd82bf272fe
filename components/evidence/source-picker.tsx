'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useMessages } from '@/components/ui/messages-context'
import { SourceKindMark } from '@/components/ui/source-kind-mark'
import type { SourceRow } from '@/lib/evidence/source'
import styles from './evidence.module.css'

interface SourcePickerProps {
  readonly chosen: { readonly id: string; readonly title: string } | null
  readonly title: string
  readonly error?: string
  readonly fieldRef: Ref<HTMLInputElement>
  onTitle(title: string): void
  onChoose(source: { id: string; title: string } | null): void
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}

function isSources(value: unknown): value is SourceRow[] {
  return (
    Array.isArray(value) &&
    value.every((row) => typeof row === 'object' && row !== null && 'id' in row && 'title' in row)
  )
}

/** A source that the library has, or the title of a new one: typing a title looks for it first, so that no source is made twice. */
export function SourcePicker({ chosen, title, error, fieldRef, onTitle, onChoose }: SourcePickerProps) {
  const t = useMessages()
  const [found, setFound] = useState<readonly SourceRow[]>([])
  const [at, setAt] = useState(-1)
  const [shows, setShows] = useState(false)
  const list = useId()
  const newest = useRef(0)

  useEffect(() => {
    if (chosen || !shows) return
    const asked = ++newest.current
    const timer = window.setTimeout(() => {
      void fetch(`/api/sources?words=${encodeURIComponent(title.trim())}`, { cache: 'no-store' })
        .then(async (response) => (response.ok ? parsedJson(await response.text()) : []))
        .then((rows) => {
          if (asked !== newest.current || !isSources(rows)) return
          setFound(rows.slice(0, 8))
          setAt(-1)
        })
        // Without the library one can still write the title of a new source.
        .catch(() => setFound([]))
    }, 160)
    return () => window.clearTimeout(timer)
  }, [title, chosen, shows])

  if (chosen) {
    return (
      <div className="field">
        <span className="lab">{t('evidence.source')}</span>
        <div className={styles.chosen}>
          <b dir="auto">{chosen.title}</b>
          <Button size="s" variant="quiet" onClick={() => onChoose(null)}>
            {t('evidence.source.other')}
          </Button>
        </div>
      </div>
    )
  }
  const choose = (source: SourceRow): void => {
    setShows(false)
    onChoose({ id: source.id, title: source.title })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found.length === 0 || !shows) return
    if (event.key === 'ArrowDown') setAt((at + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((at - 1 + found.length) % found.length)
    else if (event.key === 'Enter' && found[at]) choose(found[at])
    else if (event.key === 'Escape') setShows(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const open = shows && found.length > 0
  return (
    <Field label={t('evidence.source')} hint={t('evidence.source.hint')} error={error}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            ref={fieldRef}
            className="in"
            role="combobox"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open && at >= 0 ? `${list}-${String(at)}` : undefined}
            autoComplete="off"
            maxLength={500}
            dir="auto"
            value={title}
            onChange={(event) => {
              setShows(true)
              onTitle(event.target.value)
            }}
            onFocus={() => setShows(true)}
            onBlur={() => setShows(false)}
            onKeyDown={onKeyDown}
          />
          <div id={list} className={open ? styles.found : 'vh'} role="listbox" aria-label={t('evidence.source.found')}>
            {open &&
              found.map((source, index) => (
                <div
                  key={source.id}
                  id={`${list}-${String(index)}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  // The field keeps the focus: the list is worked from there.
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseUp={() => choose(source)}
                  onMouseEnter={() => setAt(index)}
                >
                  <span className={styles.title} dir="auto">
                    {source.title}
                  </span>
                  <span className="hint">
                    <SourceKindMark kind={source.kind} />
                  </span>
                </div>
              ))}
          </div>
        </>
      )}
    </Field>
  )
}
