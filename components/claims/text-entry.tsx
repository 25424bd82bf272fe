'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { ConflictPanel } from '@/components/ui/conflict-panel'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { formatTime } from '@/lib/messages/moments'
import { useDraft } from './use-draft'
import styles from './claims.module.css'

export interface TextEntryProps {
  /** Claim and field: the name under which unsent words are kept on this device. */
  readonly name: string
  readonly label: string
  /** Says what the button that opens the empty field does. */
  readonly addLabel: string
  readonly hint?: string
  readonly saved: string
  readonly canEdit: boolean
  /** Longest text in UTF-16 units. */
  readonly limit: number
  /** Who saved what stands now, for when it overtakes what is being typed. */
  readonly changedBy: string
  readonly rows?: number
  /** Opens the field, and takes the focus when the number rises. */
  readonly asked?: number
  readonly className?: string
  /** Shows the label before the saved words. */
  readonly namesItself?: boolean
  /** @returns whether the server took it */
  onSave(words: string | null): Promise<boolean>
}

/** Words of the desk's own about a claim: shown as text, edited in place, and never lost on the way. */
export function TextEntry({
  name,
  label,
  addLabel,
  hint,
  saved,
  canEdit,
  limit,
  changedBy,
  rows = 2,
  asked = 0,
  className,
  namesItself = false,
  onSave,
}: TextEntryProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const draft = useDraft(name, saved)
  const [isOpen, setOpen] = useState(asked > 0)
  const [heard, setHeard] = useState(asked)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  if (asked !== heard) {
    setHeard(asked)
    if (asked > 0) setOpen(true)
  }
  const editing = canEdit && (isOpen || draft.isDirty)

  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen, asked])

  const close = (): void => {
    setOpen(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  const save = async (): Promise<void> => {
    const words = draft.words.trim()
    if (words === saved.trim()) {
      draft.discard()
      close()
      return
    }
    setBusy(true)
    const taken = await onSave(words === '' ? null : words)
    setBusy(false)
    if (!taken) return
    draft.sent()
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      void save()
    }
    // Nothing typed is thrown away by Esc: it stays as a draft, and the button beside it discards.
    if (event.key === 'Escape' && !draft.isDirty) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  if (!editing) {
    if (saved === '') {
      return canEdit ? (
        <button ref={opener} type="button" className={styles.add} onClick={() => setOpen(true)}>
          {addLabel}
        </button>
      ) : null
    }
    return (
      <div className={className}>
        <span className={styles.said}>
          <span className={namesItself ? undefined : 'vh'}>{label}: </span>
          {saved}
        </span>
        {canEdit && (
          <Button
            ref={opener}
            variant="quiet"
            size="s"
            icon="pencil"
            aria-label={t('claim.edit', { field: label })}
            className={styles.pencil}
            onClick={() => setOpen(true)}
          />
        )}
      </div>
    )
  }
  return (
    <div className={`field ${styles.entry ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="in"
        rows={rows}
        maxLength={limit}
        value={draft.words}
        aria-describedby={`${id}-hint`}
        onChange={(event) => draft.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="hint" id={`${id}-hint`}>
        {draft.keptAt
          ? t('claim.kept', { time: formatTime(draft.keptAt, timeZone, locale) })
          : (hint ?? t('claim.entry.hint'))}
      </p>
      {draft.overtakenBy !== null && (
        <ConflictPanel
          who={changedBy}
          theirs={<p>{draft.overtakenBy === '' ? t('claim.emptied') : draft.overtakenBy}</p>}
          mine={<p>{draft.words}</p>}
          onSaveMine={() => void save()}
          onKeepTheirs={() => {
            draft.discard()
            close()
          }}
          onBack={() => {
            draft.insist()
            field.current?.focus()
          }}
        />
      )}
      <div className="row">
        <Button size="s" disabled={busy} onClick={() => void save()}>
          {t('ui.save')}
        </Button>
        <Button
          size="s"
          variant="quiet"
          onClick={() => {
            draft.discard()
            close()
          }}
        >
          {draft.isDirty ? t('claim.discard') : t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}
