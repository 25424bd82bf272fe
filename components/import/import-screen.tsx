'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { Warning } from '@/components/ui/warning'
import { zoneName } from '@/lib/articles/import/deadline'
import { ArticleDetails } from './article-details'
import { CopySource } from './copy-source'
import styles from './import.module.css'
import { PreviewPane } from './preview-pane'
import { useImport, type ImportArticle } from './use-import'
import { useIsInBrowser } from './use-kept-form'

interface ImportScreenProps {
  readonly personId: string
  readonly deskLanguage: string
  readonly timeZone: string
  /** ISO 8601: the server's time, for the zone's name. */
  readonly now: string
  readonly limitBytes: number
  readonly importArticle: ImportArticle
}

/** Ctrl or ⌘ with Enter saves from anywhere on the page, the text field included. */
function useSaveKey(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function Screen({ now, timeZone, importArticle, ...setup }: ImportScreenProps & { isInBrowser: boolean }) {
  const t = useMessages()
  const locale = useLocale()
  const screen = useImport({ ...setup, timeZone, importArticle })
  const { form, shown, report, guessed, refusals } = screen
  useSaveKey(screen.save)
  const kept = screen.isTooLong ? t('import.notKept') : screen.wasRestored ? t('import.restored') : t('import.kept')

  return (
    <main id="main" tabIndex={-1} className={`${styles.screen} on-sheet`}>
      <section className={styles.left} aria-label={t('import.source')}>
        <h1>{t('import.title')}</h1>
        <CopySource
          form={form}
          limitWords={screen.limitWords}
          error={refusals.copy ?? null}
          keptWords={kept}
          onType={screen.type}
          onFiles={screen.takeFiles}
          onFormat={(format) => screen.change({ format })}
        />
        <ArticleDetails
          form={form}
          guessed={guessed}
          zone={zoneName(timeZone, new Date(now), locale)}
          errors={refusals}
          onChange={screen.change}
        />
      </section>
      <section className={styles.right} aria-label={t('import.preview')}>
        <div className={styles.head}>
          <h2>{t('import.preview')}</h2>
          <span className="sp" />
          {form.raw !== '' && (
            <Button variant="quiet" onClick={screen.discard} disabled={screen.isSaving}>
              {t('import.discard')}
            </Button>
          )}
          <Button
            variant="primary"
            keycap="Ctrl ↵"
            aria-keyshortcuts="Control+Enter Meta+Enter"
            aria-disabled={screen.isSaving || undefined}
            onClick={screen.save}
          >
            {screen.isSaving ? t('import.saving') : t('import.save')}
          </Button>
        </div>
        {refusals.whole && (
          <Warning tone="incorrect" urgent large>
            {refusals.whole}
          </Warning>
        )}
        <PreviewPane
          shown={shown}
          report={report}
          language={guessed.language}
          onKind={screen.setKind}
          onKeepOrder={screen.setKeepOrder}
        />
      </section>
    </main>
  )
}

/** Drawn anew once the browser's own store can be read, so that what an earlier tab left is there from the first letter on. */
export function ImportScreen(props: ImportScreenProps) {
  const isInBrowser = useIsInBrowser()
  return <Screen key={isInBrowser ? 'kept' : 'fresh'} isInBrowser={isInBrowser} {...props} />
}
