'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { Bar } from '@/components/ui/app-bar'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { Tally, TallyNumbers, TallySentence, type TallyCounts } from '@/components/ui/tally'
import { Wordmark } from '@/components/ui/wordmark'
import type { ClaimRow } from '@/lib/claims/claim'
import { useBench, useStore } from './bench-context'
import styles from './workbench.module.css'

function tallyOf(claims: readonly ClaimRow[]): TallyCounts {
  const counts: { -readonly [S in keyof TallyCounts]: { count: number; approved: number } } = {}
  for (const claim of claims) {
    const entry = (counts[claim.status] ??= { count: 0, approved: 0 })
    entry.count += 1
    if (claim.progress === 'approved') entry.approved += 1
  }
  return counts
}

interface BenchBarProps {
  readonly claims: readonly ClaimRow[]
  readonly account: ReactNode
  /** The one button that moves the work on. */
  readonly primary: ReactNode
  onLegend(): void
  onKeys(): void
  onList(): void
}

export function BenchBar({ claims, account, primary, onLegend, onKeys, onList }: BenchBarProps) {
  const t = useMessages()
  const { article, version, me, store, canReview } = useBench()
  const present = useStore(store, (state) => state.present)
  const others = present.filter((person) => person.id !== me.id)
  const counts = tallyOf(claims)
  const base = `/articles/${article.id}`
  return (
    <Bar>
      <span className="wide">
        <Wordmark href="/" />
      </span>
      <Link className="narrow plain" href="/" aria-label={t('ui.nav.desk')}>
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
        <Menu
          label={t('workbench.version.menu')}
          trigger={
            <button
              type="button"
              className={styles.version}
              aria-label={t('workbench.version.name', { number: version.number })}
            >
              {t('workbench.version', { number: version.number })} <Icon name="chevron" />
            </button>
          }
        >
          {canReview && <MenuLink href={`${base}/review`}>{t('workbench.review')}</MenuLink>}
          <MenuLink href={`${base}/history`}>{t('workbench.history')}</MenuLink>
          {version.reviewedSlug && (
            <MenuLink href={`/reviewed/${version.reviewedSlug}`}>{t('workbench.reviewed')}</MenuLink>
          )}
          <MenuItem onSelect={onLegend}>{t('workbench.legend')}</MenuItem>
          <MenuItem onSelect={onKeys} keycap="?">
            {t('ui.keys.all')}
          </MenuItem>
        </Menu>
      </span>
      <span className="sp wide" />
      <span className={`wide ${styles.progress ?? ''}`}>
        <TallySentence counts={counts} className={`mid small nowrap ${styles.sentence ?? ''}`} />
        <Tally counts={counts} />
        <TallyNumbers counts={counts} className={styles.numbers} />
      </span>
      <span className="sp wide" />
      <span className="who wide">
        {others.map((person) => (
          <Monogram key={person.id} name={person.name} present />
        ))}
        {account}
      </span>
      <span className="narrow">
        <Button variant="quiet" icon="menu" aria-label={t('workbench.list.label')} onClick={onList} />
      </span>
      {primary}
    </Bar>
  )
}
