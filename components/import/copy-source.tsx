'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { Select } from '@/components/ui/select'
import { Tabs } from '@/components/ui/tabs'
import { copyFormats, type CopyFormat } from '@/lib/articles/import/preview'
import { formatOf, type ImportForm } from './import-form'
import styles from './import.module.css'
import { useDrop } from './use-drop'

type Way = 'paste' | 'file'

interface CopySourceProps {
  readonly form: ImportForm
  /** The limit in words: "2 MB". */
  readonly limitWords: string
  /** What is wrong with the copy or with the file. */
  readonly error: string | null
  /** What the browser keeps, or why it does not. */
  readonly keptWords: string
  readonly onType: (raw: string) => void
  readonly onFiles: (files: FileList) => void
  readonly onFormat: (format: CopyFormat) => void
}

/** The copy as it comes: pasted, or out of a file that is chosen or dropped anywhere here. */
export function CopySource({ form, limitWords, error, keptWords, onType, onFiles, onFormat }: CopySourceProps) {
  const t = useMessages()
  const [way, setWay] = useState<Way>('paste')
  const whole = useRef<HTMLDivElement>(null)
  const fileInput = useRef<HTMLInputElement>(null)
  const id = useId()

  const take = (files: FileList | null): void => {
    if (!files || files.length === 0) return
    onFiles(files)
    setWay('paste')
  }
  const isOver = useDrop(whole, take)

  const paste = (
    <div className={styles.paste}>
      <textarea
        id={`${id}-copy`}
        className="in"
        aria-label={t('import.copy')}
        aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        data-field="copy"
        placeholder={t('import.copy.placeholder')}
        value={form.raw}
        dir="auto"
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
  const file = (
    <div className={styles.drop}>
      <p>{t('import.file.say')}</p>
      <Button onClick={() => fileInput.current?.click()}>{t('import.file.choose')}</Button>
    </div>
  )

  return (
    <div ref={whole} className={isOver ? `${styles.source} ${styles.isOver}` : styles.source}>
      <Tabs
        label={t('import.how')}
        value={way}
        onChange={setWay}
        tabs={[
          { value: 'paste', label: t('import.paste'), panel: paste },
          { value: 'file', label: t('import.file'), panel: file },
        ]}
      />
      <input
        ref={fileInput}
        type="file"
        hidden
        accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
        aria-label={t('import.file.choose')}
        onChange={(event) => {
          take(event.target.files)
          // The same file can be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
      {error && (
        <p className="bad" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <div className={styles.under}>
        <p className="hint" id={`${id}-hint`}>
          {isOver
            ? t('import.drop.now')
            : form.fileName
              ? t('import.file.from', { name: form.fileName })
              : t('import.drop.hint', { limit: limitWords })}{' '}
          {form.raw !== '' && keptWords}
        </p>
        <Select
          label={t('import.format')}
          className={styles.format}
          value={formatOf(form)}
          options={copyFormats.map((value) => ({ value, label: t(`import.format.${value}`) }))}
          onChange={(event) => {
            const format = copyFormats.find((value) => value === event.target.value)
            if (format) onFormat(format)
          }}
        />
      </div>
    </div>
  )
}
