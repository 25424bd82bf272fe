'use client'

import type { ReactNode } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { RichMessage } from '@/components/ui/rich-message'
import { Tally, TallyNumbers, tallySum } from '@/components/ui/tally'
import type { Person } from '@/components/workbench/bench-state'
import type { ArticleRow } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import { ArticleBar } from './article-bar'
import { tallyOf } from './tally-of'
import styles from './review-bar.module.css'

interface ReviewBarProps {
  readonly article: ArticleRow
  readonly versionNumber: number
  readonly claims: readonly ClaimRow[]
  readonly copyHref: string
  /** Everybody who has the article open now. */
  readonly present: readonly Person[]
  readonly readerId: string
  readonly account: ReactNode
}

/** The article's bar with how much is approved, and who else is here. */
export function ReviewBar({ article, versionNumber, claims, copyHref, present, readerId, account }: ReviewBarProps) {
  const t = useMessages()
  const counts = tallyOf(claims)
  const others = present.filter((person) => person.id !== readerId)
  const end = (
    <span className="who">
      {others.map((person) => (
        <span key={person.id} className="wide">
          <Monogram name={person.name} present />
        </span>
      ))}
      <span>{account}</span>
    </span>
  )
  return (
    <ArticleBar
      article={article}
      versionNumber={versionNumber}
      place={t('review.place.name')}
      copyHref={copyHref}
      end={end}
    >
      <span className={`row wide ${styles.progress ?? ''}`}>
        <span className="mid small nowrap">
          <RichMessage id="review.approvedOf" values={{ ...tallySum(counts) }} />
        </span>
        <Tally counts={counts} />
        <TallyNumbers counts={counts} className={styles.numbers} />
      </span>
    </ArticleBar>
  )
}
