'use client'

import type { RefObject } from 'react'
import { matches, presetOf, presets, type ClaimFilter, type Preset } from '@/components/claims/claim-filter'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { RichMessage } from '@/components/ui/rich-message'
import type { ClaimRow } from '@/lib/claims/claim'
import { FilterPopover } from './filter-popover'
import styles from './margin.module.css'

export type MarginView = 'margin' | 'list'

interface MarginHeadProps {
  readonly claims: readonly ClaimRow[]
  readonly listedCount: number
  readonly filter: ClaimFilter
  readonly view: MarginView
  readonly searching: boolean
  readonly searchRef: RefObject<HTMLInputElement | null>
  onFilter(filter: ClaimFilter): void
  onView(view: MarginView): void
  onCloseSearch(): void
}

const names: readonly Preset[] = ['all', 'open', 'queryOut', 'high']

/** The filters over the margin, and the way to the claim list. */
export function MarginHead({
  claims,
  listedCount,
  filter,
  view,
  searching,
  searchRef,
  onFilter,
  onView,
  onCloseSearch,
}: MarginHeadProps) {
  const t = useMessages()
  const active = presetOf(filter)
  return (
    <div className={styles.head}>
      <div className={styles.chips} role="toolbar" aria-label={t('workbench.filters')}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={active === name}
            onClick={() => onFilter({ ...presets[name], words: filter.words })}
          >
            <RichMessage
              id={`workbench.chip.${name}`}
              values={{ count: claims.filter((claim) => matches(claim, presets[name])).length }}
            />
          </button>
        ))}
        <span className={styles.push}>
          <FilterPopover filter={filter} onChange={onFilter} />
        </span>
        <button
          type="button"
          aria-pressed={view === 'list'}
          onClick={() => onView(view === 'list' ? 'margin' : 'list')}
        >
          {t('workbench.list')}
        </button>
      </div>
      {searching && (
        <div className={styles.search} role="search">
          <input
            ref={searchRef}
            className="in"
            type="search"
            value={filter.words}
            placeholder={t('workbench.search')}
            aria-label={t('workbench.search')}
            aria-describedby="claim-search-count"
            onChange={(event) => onFilter({ ...filter, words: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              event.stopPropagation()
              onCloseSearch()
            }}
          />
          <span id="claim-search-count" className="hint nowrap" role="status">
            {t('workbench.found', { count: listedCount })}
          </span>
          <Button
            variant="quiet"
            size="s"
            icon="close"
            aria-label={t('workbench.search.close')}
            onClick={onCloseSearch}
          />
        </div>
      )}
    </div>
  )
}
