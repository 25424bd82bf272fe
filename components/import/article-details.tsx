'use client'

import { useMemo } from 'react'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { copyLanguages } from '@/lib/articles/import/language'
import type { ImportForm } from './import-form'
import styles from './import.module.css'

export type DetailsErrors = Partial<Record<'workingTitle' | 'deadline', string>>

interface ArticleDetailsProps {
  readonly form: ImportForm
  /** What stands in the fields where nobody typed. */
  readonly guessed: { workingTitle: string; author: string; language: string }
  readonly zone: string
  readonly errors: DetailsErrors
  readonly onChange: (change: Partial<Pick<ImportForm, 'workingTitle' | 'author' | 'language' | 'deadline'>>) => void
}

function useLanguages(chosen: string): { value: string; label: string }[] {
  const locale = useLocale()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' })
    const tags = copyLanguages.some((tag) => tag === chosen) ? copyLanguages : [...copyLanguages, chosen]
    return tags
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label, locale))
  }, [locale, chosen])
}

export function ArticleDetails({ form, guessed, zone, errors, onChange }: ArticleDetailsProps) {
  const t = useMessages()
  const language = form.language ?? guessed.language
  const languages = useLanguages(language)
  return (
    <div className={styles.details}>
      <TextField
        label={t('import.workingTitle')}
        value={form.workingTitle ?? guessed.workingTitle}
        error={errors.workingTitle}
        data-field="workingTitle"
        required
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ workingTitle: event.target.value })}
      />
      <TextField
        label={t('import.deadline', { zone })}
        type="datetime-local"
        optional
        value={form.deadline}
        error={errors.deadline}
        data-field="deadline"
        onChange={(event) => onChange({ deadline: event.target.value })}
      />
      <Select
        label={t('import.language')}
        value={language}
        options={languages}
        onChange={(event) => onChange({ language: event.target.value })}
      />
      <TextField
        label={t('import.author')}
        optional
        value={form.author ?? guessed.author}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ author: event.target.value })}
      />
    </div>
  )
}
