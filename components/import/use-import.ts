'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import type { Action } from '@/lib/action-result'
import { isOverLimit } from '@/lib/articles/import/decode'
import { momentInZone } from '@/lib/articles/import/deadline'
import { noChoices } from '@/lib/articles/import/arrange'
import { preview, previewedCopy, type Preview } from '@/lib/articles/import/preview'
import type { CanonicalReport } from '@/lib/articles/import/canonical'
import type { DraftKind } from '@/lib/articles/import/draft'
import type { DetailsErrors } from './article-details'
import { emptyForm, formatOf, languageOf, titleFrom, type ImportForm } from './import-form'
import { readFile } from './read-file'
import { useKeptForm } from './use-kept-form'
import { useReading } from './use-reading'

/** What an article can hold; the server refuses more. */
const BLOCKS_AT_MOST = 20_000

export type ImportArticle = Action<{ articleId: string }>

export interface Refusals extends DetailsErrors {
  copy?: string
  /** What the server said of the whole. */
  whole?: string
}

interface ImportSetup {
  isInBrowser: boolean
  personId: string
  deskLanguage: string
  timeZone: string
  limitBytes: number
  importArticle: ImportArticle
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1_048_576) * 10) / 10
}

/** Brings the eye and the keys to the first field that needs another look. */
function focusField(name: string): void {
  document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus()
}

export interface Import {
  form: ImportForm
  shown: Preview | null
  report: CanonicalReport | null
  guessed: { workingTitle: string; author: string; language: string }
  refusals: Refusals
  limitWords: string
  isSaving: boolean
  isTooLong: boolean
  wasRestored: boolean
  change: (change: Partial<ImportForm>) => void
  type: (raw: string) => void
  takeFiles: (files: FileList) => void
  setKind: (key: string, kind: DraftKind) => void
  setKeepOrder: (keepOrder: boolean) => void
  discard: () => void
  save: () => void
}

/** Everything that the import screen knows and does; the components only draw it. */
export function useImport({
  isInBrowser,
  personId,
  deskLanguage,
  timeZone,
  limitBytes,
  importArticle,
}: ImportSetup): Import {
  const t = useMessages()
  const toast = useToast()
  const router = useRouter()
  const { form, setForm, isTooLong, wasRestored, forget } = useKeptForm(personId, isInBrowser)
  const [refusals, setRefusals] = useState<Refusals>({})
  const [isSaving, setSaving] = useState(false)
  const limitWords = t('import.megabytes', { size: megabytes(limitBytes) })

  const isOver = useMemo(() => isOverLimit(form.raw, limitBytes), [form.raw, limitBytes])
  const reading = useReading(isOver ? '' : form.raw, formatOf(form))
  const shown = useMemo(() => (reading ? preview(reading, form.choices) : null), [reading, form.choices])
  const guessed = {
    workingTitle: titleFrom(shown?.headline ?? null),
    author: reading?.byline ?? '',
    language: languageOf(form, deskLanguage),
  }

  const change = useCallback(
    (part: Partial<ImportForm>) => {
      setForm((before) => ({ ...before, ...part }))
      setRefusals({})
    },
    [setForm],
  )
  const setKind = useCallback(
    (key: string, kind: DraftKind) =>
      setForm((before) => ({
        ...before,
        choices: { ...before.choices, kinds: { ...before.choices.kinds, [key]: kind } },
      })),
    [setForm],
  )
  const setKeepOrder = useCallback(
    (keepOrder: boolean) => setForm((before) => ({ ...before, choices: { ...before.choices, keepOrder } })),
    [setForm],
  )

  const takeFiles = (files: FileList): void => {
    const file = files[0]
    if (!file) return
    void readFile(file, limitBytes).then((result) => {
      if (!result.ok) {
        setRefusals({ copy: t(`import.refusal.${result.reason}`, { name: file.name, limit: limitWords }) })
        return
      }
      const before = form
      change({ raw: result.text, fileName: file.name, format: result.format, choices: noChoices })
      const text =
        files.length > 1
          ? t('import.refusal.several', { name: file.name })
          : before.raw === ''
            ? t('import.file.read', { name: file.name })
            : t('import.replaced', { name: file.name })
      toast({ text, ...(before.raw === '' ? {} : { undo: () => setForm(before) }) })
    })
  }

  const discard = (): void => {
    const before = form
    setForm(emptyForm)
    setRefusals({})
    toast({ text: t('import.discarded'), undo: () => setForm(before) })
    focusField('copy')
  }

  const workingTitle = (form.workingTitle ?? guessed.workingTitle).trim()
  const deadline = form.deadline === '' ? null : momentInZone(form.deadline, timeZone)

  const findRefusals = (): Refusals => {
    if (isOver) return { copy: t('import.bad.tooLarge', { limit: limitWords }) }
    if (form.raw.trim() === '') return { copy: t('import.bad.noCopy') }
    if (shown && shown.counts.blocks === 0) return { copy: t('import.bad.allOut') }
    if (shown && shown.counts.blocks > BLOCKS_AT_MOST)
      return { copy: t('import.bad.tooMany', { count: shown.counts.blocks }) }
    if (workingTitle === '') return { workingTitle: t('import.bad.title') }
    if (workingTitle.length > 200) return { workingTitle: t('import.bad.titleLong') }
    if (form.deadline !== '' && deadline === null) return { deadline: t('import.bad.deadline') }
    return {}
  }

  const save = (): void => {
    if (isSaving) return
    const found = findRefusals()
    const [first] = Object.keys(found)
    setRefusals(found)
    if (first) return focusField(first)
    if (!shown) return
    setSaving(true)
    const author = (form.author ?? guessed.author).trim()
    importArticle({
      workingTitle,
      language: guessed.language,
      author: author === '' ? null : author,
      deadline,
      copy: previewedCopy(shown),
    })
      .then((result) => {
        if (!result.ok) {
          setRefusals({ whole: result.error.message })
          setSaving(false)
          return
        }
        forget()
        router.push(`/articles/${result.value.articleId}`)
      })
      .catch(() => {
        setRefusals({ whole: t('errors.network') })
        setSaving(false)
      })
  }

  const liveRefusals = isOver ? { ...refusals, copy: t('import.bad.tooLarge', { limit: limitWords }) } : refusals
  return {
    form,
    shown,
    report: reading?.report ?? null,
    guessed,
    refusals: liveRefusals,
    limitWords,
    isSaving,
    isTooLong,
    wasRestored,
    change,
    type: (raw) => change({ raw }),
    takeFiles,
    setKind,
    setKeepOrder,
    discard,
    save,
  }
}
