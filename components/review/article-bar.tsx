'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Bar } from '@/components/ui/app-bar'
import { Icon } from '@/components/ui/icon'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages-context'
import { Stamp } from '@/components/ui/stamp'
import { Wordmark } from '@/components/ui/wordmark'
import type { ArticleRow } from '@/lib/articles/article'
import styles from './article-bar.module.css'

interface ArticleBarProps {
  readonly article: Pick<ArticleRow, 'id' | 'workingTitle' | 'language'>
  readonly versionNumber: number
  /** The name of the page: Review, History, Claim 12. */
  readonly place: string
  /** Where "Open the copy" leads, and the arrow on a phone. */
  readonly copyHref: string
  /** Progress, in the middle. */
  readonly children?: ReactNode
  /** Who is here, and the account. */
  readonly end?: ReactNode
}

/** The bar of the pages about one article beside the workbench: desk, working title, version, page. */
export function ArticleBar({ article, versionNumber, place, copyHref, children, end }: ArticleBarProps) {
  const t = useMessages()
  return (
    <Bar>
      <span className="wide">
        <Wordmark />
      </span>
      <Link className={`narrow plain ${styles.back ?? ''}`} href={copyHref} aria-label={t('review.bar.copy')}>
        <Icon name="left" />
      </Link>
      <span className="sep wide" />
      <Link className="plain mid wide" href="/">
        {t('ui.nav.desk')}
      </Link>
      <span className={styles.title}>
        <b lang={article.language} dir="auto">
          {article.workingTitle}
        </b>
        <Stamp>{t('review.version', { number: versionNumber })}</Stamp>
        <span className="mid">{place}</span>
      </span>
      <span className="sp" />
      {children}
      <span className="sp wide" />
      <span className="wide">
        <LinkButton variant="quiet" href={copyHref}>
          {t('review.bar.copy')}
        </LinkButton>
      </span>
      <span className={styles.end}>{end}</span>
    </Bar>
  )
}
