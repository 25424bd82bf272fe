'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { RadioChoices } from '@/components/ui/radio-choices'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { dropDraft, keepDraft, readDraft } from '@/components/claims/draft'
import type { EvidenceFields, SourceFields } from '@/lib/evidence/schema'
import { evidenceUses, sourceKinds, stances, type EvidenceRow } from '@/lib/evidence/source'
import { formatTime } from '@/lib/messages/moments'
import {
  emptyWords,
  evidenceFieldsOf,
  faultsOf,
  sourceFieldsOf,
  wordsFrom,
  wordsOf,
  type EvidenceWords,
} from './evidence-form-words'
import { SourcePicker } from './source-picker'
import styles from './evidence.module.css'

interface EvidenceFormProps {
  /** Name under which what is typed is kept on this device. */
  readonly name: string
  /** Null for a new piece. */
  readonly piece: EvidenceRow | null
  onAttach(source: { sourceId: string; fields: SourceFields | null; title: string }, fields: EvidenceFields): void
  onRevise(changes: EvidenceFields): void
  onClose(): void
}

/** A source and how it bears on this claim. What is typed survives a closed tab. */
export function EvidenceForm({ name, piece, onAttach, onRevise, onClose }: EvidenceFormProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  // The form opens by a press, never on the server: what an earlier tab kept can be read at once.
  const [begin] = useState(() => {
    const draft = readDraft(name)
    const kept = draft ? wordsFrom(draft.words, new Date()) : null
    return { words: kept ?? (piece ? wordsOf(piece) : emptyWords(new Date())), keptAt: kept && draft ? draft.at : null }
  })
  const [words, setWords] = useState<EvidenceWords>(begin.words)
  const [keptAt, setKeptAt] = useState<string | null>(begin.keptAt)
  const [tried, setTried] = useState(false)
  const [more, setMore] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef(0)

  useEffect(() => {
    if (first.current) first.current.focus()
    else form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [])

  const change = useCallback(
    (next: Partial<EvidenceWords>) => {
      setWords((before) => {
        const after = { ...before, ...next }
        window.clearTimeout(timer.current)
        timer.current = window.setTimeout(() => setKeptAt(keepDraft(name, JSON.stringify(after))), 250)
        return after
      })
    },
    [name],
  )
  const finish = (): void => {
    window.clearTimeout(timer.current)
    dropDraft(name)
    onClose()
  }
  const faults = faultsOf(words)
  const error = (fault: (typeof faults)[number]): string | undefined =>
    tried && faults.includes(fault) ? t(`evidence.fault.${fault}`) : undefined
  const send = (): void => {
    if (faults.length > 0) {
      setTried(true)
      return
    }
    if (piece) onRevise(evidenceFieldsOf(words))
    else if (words.source)
      onAttach({ sourceId: words.source.id, fields: null, title: words.source.title }, evidenceFieldsOf(words))
    else
      onAttach(
        { sourceId: crypto.randomUUID(), fields: sourceFieldsOf(words), title: words.title.trim() },
        evidenceFieldsOf(words),
      )
    finish()
  }
  const isNew = !words.source
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={piece ? t('evidence.edit') : t('evidence.add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {piece ? (
        <div className={styles.chosen}>
          <b dir="auto">{piece.source.title}</b>
        </div>
      ) : (
        <SourcePicker
          chosen={words.source}
          title={words.title}
          error={error('title')}
          fieldRef={first}
          onTitle={(title) => change({ title })}
          onChoose={(source) => change({ source })}
        />
      )}
      {isNew && (
        <>
          <div className={styles.two}>
            <Select
              label={t('evidence.kind')}
              value={words.kind}
              options={sourceKinds.map((kind) => ({ value: kind, label: t(`status.sourceKind.${kind}`) }))}
              onChange={(event) =>
                change({ kind: sourceKinds.find((kind) => kind === event.target.value) ?? 'document' })
              }
            />
            <TextField
              label={t('evidence.publisher')}
              optional
              maxLength={300}
              dir="auto"
              value={words.publisher}
              onChange={(event) => change({ publisher: event.target.value })}
            />
          </div>
          <TextField
            label={t('evidence.address')}
            optional
            type="url"
            inputMode="url"
            maxLength={2000}
            placeholder="https://"
            error={error('address')}
            value={words.address}
            onChange={(event) => change({ address: event.target.value })}
          />
          {more ? (
            <div className={styles.two}>
              <TextField
                label={t('evidence.publishedOn')}
                optional
                type="date"
                value={words.publishedOn}
                onChange={(event) => change({ publishedOn: event.target.value })}
              />
              <TextField
                label={t('evidence.origin')}
                optional
                maxLength={300}
                dir="auto"
                hint={t('evidence.origin.hint')}
                value={words.origin}
                onChange={(event) => change({ origin: event.target.value })}
              />
            </div>
          ) : (
            <span>
              <Button size="s" variant="quiet" icon="plus" onClick={() => setMore(true)}>
                {t('evidence.more')}
              </Button>
            </span>
          )}
        </>
      )}
      <RadioChoices
        label={t('evidence.stance')}
        name={`${name}-stance`}
        value={words.stance}
        options={stances.map((value) => ({ value, label: t(`status.stance.${value}`) }))}
        onChange={(stance) => change({ stance })}
      />
      <TextArea
        label={t('evidence.excerpt')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
        optional
        rows={2}
        maxLength={10_000}
        dir="auto"
        hint={t('evidence.excerpt.hint')}
        value={words.excerpt}
        onChange={(event) => change({ excerpt: event.target.value })}
      />
      <div className={styles.two}>
        <TextField
          label={t('evidence.locator')}
          optional
          maxLength={300}
          dir="auto"
          placeholder={t('evidence.locator.example')}
          value={words.locator}
          onChange={(event) => change({ locator: event.target.value })}
        />
        <TextField
          label={t('evidence.accessedAt')}
          type="datetime-local"
          error={error('accessed')}
          value={words.accessed}
          onChange={(event) => change({ accessed: event.target.value })}
        />
      </div>
      <RadioChoices
        label={t('evidence.use')}
        name={`${name}-use`}
        value={words.use}
        options={evidenceUses.map((value) => ({ value, label: t(`evidence.use.${value}`) }))}
        onChange={(use) => change({ use })}
      />
      <Checkbox
        label={t('evidence.fromAuthor')}
        checked={words.fromAuthor}
        onChange={(event) => change({ fromAuthor: event.target.checked })}
      />
      <div className="row wraps">
        <Button type="submit">{piece ? t('ui.save') : t('evidence.attach')}</Button>
        <Button variant="quiet" onClick={finish}>
          {keptAt ? t('claim.discard') : t('ui.cancel')}
        </Button>
        {keptAt && <span className="hint">{t('claim.kept', { time: formatTime(keptAt, timeZone, locale) })}</span>}
      </div>
    </form>
  )
}
