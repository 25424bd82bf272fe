'use client'

import { memo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMessages } from '@/components/ui/messages-context'
import { RichMessage } from '@/components/ui/rich-message'
import { Skeleton } from '@/components/ui/skeleton'
import type { CanonicalReport } from '@/lib/articles/import/canonical'
import type { DraftKind } from '@/lib/articles/import/draft'
import type { Preview } from '@/lib/articles/import/preview'
import styles from './import.module.css'
import { PreviewBlock } from './preview-block'

/** Blocks drawn at first, and added at each wish for more: a menu beside each is dear. */
const STEP = 100

function Stat({ shown }: { shown: Preview }) {
  const t = useMessages()
  const { counts } = shown
  return (
    <div className={styles.stat}>
      {(['blocks', 'words', 'numbers', 'quotes', 'tk'] as const).map((what) =>
        what === 'tk' && counts.tk === 0 ? null : (
          <span key={what}>
            <RichMessage id={`import.stat.${what}`} values={{ count: counts[what] }} />
          </span>
        ),
      )}
      {shown.headline === null && counts.blocks > 0 && <span className="dim">{t('import.stat.noHeadline')}</span>}
      {counts.choices > 0 && <span className="dim">{t('import.stat.choices', { count: counts.choices })}</span>}
    </div>
  )
}

function Report({ report }: { report: CanonicalReport }) {
  const t = useMessages()
  const told = (['controls', 'broken', 'directional'] as const).filter((what) => report[what] > 0)
  if (told.length === 0) return null
  return (
    <ul className={styles.report}>
      {told.map((what) => (
        <li key={what} className="hint">
          {t(`import.report.${what}`, { count: report[what] })}
        </li>
      ))}
    </ul>
  )
}

interface PreviewPaneProps {
  /** Null while a long text is read. */
  readonly shown: Preview | null
  readonly report: CanonicalReport | null
  readonly language: string
  readonly onKind: (key: string, kind: DraftKind) => void
  readonly onKeepOrder: (keepOrder: boolean) => void
}

/** Drawn anew only when the reading or a choice changes, never for a typed letter alone. */
export const PreviewPane = memo(function PreviewPane({
  shown,
  report,
  language,
  onKind,
  onKeepOrder,
}: PreviewPaneProps) {
  const t = useMessages()
  const [limit, setLimit] = useState(STEP)
  if (!shown) return <Skeleton lines={8} headline label={t('import.reading')} />
  if (shown.blocks.length === 0) return <EmptyState say={t('import.empty.say')} how={t('import.empty.how')} />
  const rest = shown.blocks.length - limit
  return (
    <>
      <Stat shown={shown} />
      {report && <Report report={report} />}
      <ol className={styles.blocks} aria-label={t('import.blocks')}>
        {shown.blocks.slice(0, limit).map((block) => (
          <PreviewBlock key={block.key} block={block} language={language} onKind={onKind} onKeepOrder={onKeepOrder} />
        ))}
      </ol>
      {rest > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setLimit((at) => at + STEP)}>
            {t('import.more', { count: Math.min(STEP, rest), rest })}
          </Button>
        </p>
      )}
    </>
  )
})
