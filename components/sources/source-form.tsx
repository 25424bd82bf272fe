'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import { sourceKinds } from '@/lib/evidence/source'
import type { SourceDraft, SourceErrors } from './source-draft'
import styles from './source-form.module.css'

interface SourceFormProps<Duplicate extends { id: string; title: string }> {
  readonly draft: SourceDraft
  readonly onChange: (draft: SourceDraft) => void
  readonly errors: SourceErrors
  /** Records with the same address: offered, never forced. */
  readonly duplicates: readonly Duplicate[]
  /** Takes the record that is there already; without it duplicates are only named. */
  readonly onUse?: (duplicate: Duplicate) => void
}

/** The fields of a source. The buttons belong to whoever shows them: the library's dialog, or the evidence form of a claim. */
export function SourceForm<Duplicate extends { id: string; title: string }>({
  draft,
  onChange,
  errors,
  duplicates,
  onUse,
}: SourceFormProps<Duplicate>) {
  const t = useMessages()
  const error = (field: keyof SourceDraft): string | undefined => {
    const id = errors[field]
    return id && t(id)
  }
  const set = (field: keyof SourceDraft) => (event: { target: { value: string } }) =>
    onChange({ ...draft, [field]: event.target.value })
  return (
    <div className={styles.form}>
      <Select
        label={t('sources.form.kind')}
        value={draft.kind}
        options={sourceKinds.map((value) => ({ value, label: t(`status.sourceKind.${value}`) }))}
        onChange={(event) => {
          const kind = sourceKinds.find((value) => value === event.target.value)
          if (kind) onChange({ ...draft, kind })
        }}
      />
      <TextField
        label={t('sources.form.publishedOn')}
        type="date"
        optional
        value={draft.publishedOn}
        error={error('publishedOn')}
        onChange={set('publishedOn')}
      />
      <TextField
        label={t('sources.form.title')}
        className={styles.across}
        hint={t('sources.form.title.hint')}
        required
        dir="auto"
        autoComplete="off"
        value={draft.title}
        error={error('title')}
        data-field="title"
        onChange={set('title')}
      />
      <TextField
        label={t('sources.form.address')}
        className={styles.across}
        hint={t('sources.form.address.hint')}
        optional
        type="text"
        inputMode="url"
        autoComplete="off"
        value={draft.address}
        error={error('address')}
        data-field="address"
        onChange={set('address')}
      />
      {duplicates.length > 0 && (
        <div className={styles.across} role="status">
          {duplicates.slice(0, 3).map((duplicate) => (
            <Warning key={duplicate.id} tone="needsContext">
              <span className={styles.duplicate}>
                <span>{t('sources.form.duplicate', { title: `“${duplicate.title}”` })}</span>
                {onUse && (
                  <Button size="s" onClick={() => onUse(duplicate)}>
                    {t('sources.form.duplicate.use')}
                  </Button>
                )}
              </span>
            </Warning>
          ))}
          <p className="hint">{t('sources.form.duplicate.how')}</p>
        </div>
      )}
      <TextField
        label={t('sources.form.publisher')}
        hint={t('sources.form.publisher.hint')}
        optional
        dir="auto"
        maxLength={300}
        value={draft.publisher}
        onChange={set('publisher')}
      />
      <TextField
        label={t('sources.form.origin')}
        hint={t('sources.form.origin.hint')}
        optional
        dir="auto"
        maxLength={300}
        value={draft.origin}
        onChange={set('origin')}
      />
      <TextArea
        label={t('sources.form.description')}
        className={styles.across}
        optional
        dir="auto"
        rows={3}
        maxLength={4000}
        value={draft.description}
        onChange={set('description')}
      />
    </div>
  )
}
