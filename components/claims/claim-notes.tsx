'use client'

import { useEffect, useRef, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { claimLimits } from './limits'
import type { NoteRow } from '@/lib/claims/note'
import { formatMomentShort, formatTime } from '@/lib/messages/moments'
import { useDraft } from './use-draft'
import styles from './claims.module.css'

interface ClaimNotesProps {
  readonly name: string
  readonly notes: readonly NoteRow[]
  /** Written and not sent yet. */
  readonly unsent: readonly { readonly id: string; readonly body: string }[]
  readonly me: { readonly id: string; readonly name: string }
  readonly canEdit: boolean
  /** Takes the focus when it rises. */
  readonly asked: number
  onAdd(body: string): Promise<boolean>
}

/** Talk about the work, oldest first. A note changes no approval. */
export function ClaimNotes({ name, notes, unsent, me, canEdit, asked, onAdd }: ClaimNotesProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const draft = useDraft(name, '')
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (asked > 0) field.current?.focus()
  }, [asked])

  const add = (): void => {
    const body = draft.words.trim()
    if (body === '') return
    // The field is emptied at once, and given its words back should the note be refused.
    draft.sent()
    void onAdd(body).then((taken) => {
      if (!taken) draft.type(body)
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  const count = notes.length + unsent.length
  return (
    <section aria-label={t('claim.notes')}>
      <div className="sec">
        <h3>{t('claim.notes')}</h3>
        {count > 0 && <span className="dim small">{count}</span>}
      </div>
      {notes.map((note) => (
        <div key={note.id} className="note">
          <Monogram name={note.authorName} me={note.authorId === me.id} decorative />
          <span className="by">
            <b>{note.authorId === me.id ? t('ui.you') : note.authorName}</b>{' '}
            <time dateTime={note.createdAt}>{formatMomentShort(note.createdAt, timeZone, locale)}</time>
          </span>
          <p dir="auto" className={styles.body}>
            {note.body}
          </p>
        </div>
      ))}
      {unsent.map((note) => (
        <div key={note.id} className="note">
          <Monogram name={me.name} me decorative />
          <span className="by">
            <b>{t('ui.you')}</b> {t('claim.sending')}
          </span>
          <p dir="auto" className={styles.body}>
            {note.body}
          </p>
        </div>
      ))}
      {canEdit && (
        <div className={styles.newNote}>
          <textarea
            ref={field}
            className="in"
            rows={1}
            maxLength={claimLimits.note}
            value={draft.words}
            placeholder={t('claim.notes.add')}
            aria-label={t('claim.notes.add')}
            dir="auto"
            onChange={(event) => draft.type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          {draft.isDirty && draft.words !== '' && (
            <div className="row">
              <Button size="s" onClick={add}>
                {t('claim.notes.send')}
              </Button>
              {draft.keptAt && (
                <span className="hint">{t('claim.kept', { time: formatTime(draft.keptAt, timeZone, locale) })}</span>
              )}
            </div>
          )}
        </div>
      )}
    </section>
  )
}
