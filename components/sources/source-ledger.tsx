'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useLocale, useMessages } from '@/components/ui/messages-context'
import { formatCalendarDate } from '@/lib/messages/moments'
import type { LibrarySource } from './library-filter'
import styles from './sources.module.css'

interface SourceLedgerProps {
  readonly sources: readonly LibrarySource[]
  readonly chosenId: string | null
  readonly limit: number
  readonly step: number
  readonly onChoose: (source: LibrarySource) => void
  readonly onMore: () => void
}

/** The library as a ledger; rows beyond the limit wait for a wish. */
export function SourceLedger({ sources, chosenId, limit, step, onChoose, onMore }: SourceLedgerProps) {
  const t = useMessages()
  const locale = useLocale()
  const rest = sources.length - limit
  return (
    <>
      <table className={`ledger ${styles.ledger}`} aria-label={t('sources.list')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('sources.head.icon')}</span>
            </th>
            <th scope="col">{t('sources.head.source')}</th>
            <th scope="col">{t('sources.head.kind')}</th>
            <th scope="col">{t('sources.head.published')}</th>
            <th scope="col" className={styles.number}>
              {t('sources.head.claims')}
            </th>
            <th scope="col" className={styles.number}>
              {t('sources.head.articles')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.slice(0, limit).map((source) => (
            <tr key={source.id} className={source.id === chosenId ? styles.chosen : undefined}>
              <td className={styles.sign}>
                <Icon name={source.kind} />
              </td>
              <td className={styles.source}>
                <button
                  type="button"
                  className={styles.name}
                  data-source={source.id}
                  aria-current={source.id === chosenId || undefined}
                  dir="auto"
                  onClick={() => onChoose(source)}
                >
                  {source.title}
                </button>
                {source.publisher && (
                  <p className="small dim" dir="auto">
                    {source.publisher}
                  </p>
                )}
              </td>
              <td className={styles.kindCell}>{t(`status.sourceKind.${source.kind}`)}</td>
              <td className={`nowrap ${styles.published}`}>
                {source.publishedOn && formatCalendarDate(source.publishedOn, locale)}
              </td>
              <td className={styles.number}>{source.claims}</td>
              <td className={styles.number}>{source.articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={styles.more}>
          <Button onClick={onMore}>{t('sources.more', { count: Math.min(step, rest), rest })}</Button>
        </p>
      )}
    </>
  )
}
