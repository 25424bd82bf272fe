'use client'

import { useState, type SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { ConflictPanel } from '@/components/ui/conflict-panel'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import { Warning } from '@/components/ui/warning'
import type { Action } from '@/lib/action-result'
import type { ReaderError } from '@/lib/errors'
import type { SourceRow } from '@/lib/evidence/source'
import { newId } from './new-id'
import {
  draftOfSource,
  duplicatesOfDraft,
  emptySourceDraft,
  errorsOfDraft,
  fieldsOfDraft,
  type SourceDraft,
  type SourceErrors,
} from './source-draft'
import { SourceForm } from './source-form'
import { useSourceDraft } from './use-source-draft'

export interface SourceActions {
  readonly record: Action<SourceRow>
  readonly revise: Action<SourceRow>
}

interface SourceDialogProps {
  /** The source to correct; null adds one. */
  readonly source: SourceRow | null
  readonly personId: string
  readonly library: readonly SourceRow[]
  readonly actions: SourceActions
  readonly onSaved: (source: SourceRow) => void
  /** Shows the record that is there already. */
  readonly onUse: (source: SourceRow) => void
  readonly onClose: () => void
}

/** The record that stands, out of the answer to a stale save. */
function standing(error: ReaderError): SourceRow | null {
  const { details } = error
  if (error.code !== 'conflict' || typeof details !== 'object' || details === null || !('source' in details))
    return null
  return isSource(details.source) ? details.source : null
}

function isSource(value: unknown): value is SourceRow {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value && 'title' in value
}

function Summary({ draft }: { draft: SourceDraft }) {
  const t = useMessages()
  const lines = [draft.publisher, draft.address, draft.origin, draft.publishedOn, draft.description].filter(
    (line) => line !== '',
  )
  return (
    <div className="stack" dir="auto">
      <p>
        <b>{draft.title}</b> <span className="dim">{t(`status.sourceKind.${draft.kind}`)}</span>
      </p>
      {lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </div>
  )
}

/** Mount it while it is open: it reads what was kept, and forgets everything else with it. */
export function SourceDialog({ source, personId, library, actions, onSaved, onUse, onClose }: SourceDialogProps) {
  const t = useMessages()
  const toast = useToast()
  const [saved] = useState(() => (source ? draftOfSource(source) : emptySourceDraft))
  const [sourceId] = useState(() => source?.id ?? newId())
  const { draft, setDraft, wasKept, reset } = useSourceDraft(`${source?.id ?? 'new'}.${personId}`, saved)
  const [errors, setErrors] = useState<SourceErrors>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<SourceRow | null>(null)
  const [busy, setBusy] = useState(false)
  const duplicates = duplicatesOfDraft(draft, library, source?.id ?? null)

  const send = (seenRevision: number | null): void => {
    const found = errorsOfDraft(draft)
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) {
      document.querySelector<HTMLElement>(`.dlg [data-field="${first}"]`)?.focus()
      return
    }
    const fields = fieldsOfDraft(draft)
    setBusy(true)
    setRefusal(null)
    const answer =
      seenRevision === null
        ? actions.record({ sourceId, ...fields })
        : actions.revise({ sourceId, seenRevision, fields })
    answer
      .then((result) => {
        setBusy(false)
        if (!result.ok) {
          const stands = standing(result.error)
          setTheirs(stands)
          if (!stands) setRefusal(result.error.message)
          return
        }
        reset()
        toast({
          text: t(seenRevision === null ? 'sources.form.saved' : 'sources.form.savedEdit', {
            title: result.value.title,
          }),
        })
        onSaved(result.value)
      })
      .catch(() => {
        setBusy(false)
        setRefusal(t('errors.network'))
      })
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    // The form may stand inside another one in the page's tree, as a claim's card does.
    event.stopPropagation()
    if (!busy) send(source?.revision ?? null)
  }

  return (
    <Dialog
      open
      broad
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t(source ? 'sources.form.edit' : 'sources.form.add')}
      say={t(source ? 'sources.form.edit.say' : 'sources.form.add.say')}
    >
      {theirs ? (
        <ConflictPanel
          theirs={<Summary draft={draftOfSource(theirs)} />}
          mine={<Summary draft={draft} />}
          busy={busy}
          onSaveMine={() => send(theirs.revision)}
          onKeepTheirs={() => {
            reset()
            onSaved(theirs)
          }}
          onBack={() => setTheirs(null)}
        />
      ) : (
        <form onSubmit={submit} noValidate className="stack">
          {wasKept && (
            <Warning>
              {t('sources.form.kept')}{' '}
              <Button size="s" variant="quiet" onClick={reset}>
                {t('sources.form.clear')}
              </Button>
            </Warning>
          )}
          <SourceForm
            draft={draft}
            errors={errors}
            duplicates={duplicates}
            onChange={(next) => {
              setDraft(next)
              setErrors({})
            }}
            onUse={(duplicate) => {
              reset()
              onUse(duplicate)
            }}
          />
          {refusal && (
            <Warning tone="incorrect" urgent>
              {refusal}
            </Warning>
          )}
          <div className="dlg-acts">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button variant="primary" type="submit" aria-disabled={busy || undefined}>
              {busy ? t('sources.form.saving') : t(source ? 'sources.form.saveEdit' : 'sources.form.save')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
