'use client'

import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { useMessages } from '@/components/ui/messages-context'
import { RichMessage } from '@/components/ui/rich-message'
import type { ClaimRow } from '@/lib/claims/claim'
import type { MarginView } from './margin-head'
import type { MarginPlan } from './margin-layout'
import { NoteLine } from './note-line'
import styles from './margin.module.css'

interface MarginProps {
  readonly claims: readonly ClaimRow[]
  readonly listed: ReadonlySet<string>
  readonly openId: string | null
  readonly hoverId: string | null
  readonly view: MarginView
  readonly plan: MarginPlan | null
  readonly settled: boolean
  readonly canEdit: boolean
  readonly head: ReactNode
  /** The card of the open claim. */
  readonly card: ReactNode
  readonly cardRef: (element: HTMLElement | null) => void
  readonly cardLabel: string
  onOpen(claimId: string): void
  onHover(claimId: string | null): void
}

/** Notes beside their words, or the same as a plain list; the open claim's card stands in the place of its note in both. */
export function Margin({
  claims,
  listed,
  openId,
  hoverId,
  view,
  plan,
  settled,
  canEdit,
  head,
  card,
  cardRef,
  cardLabel,
  onOpen,
  onHover,
}: MarginProps) {
  const t = useMessages()
  const nothing =
    claims.length === 0 ? (
      <EmptyState
        say={t('ui.tally.none')}
        how={canEdit ? <RichMessage id="workbench.empty.how" /> : t('workbench.empty.viewer')}
      />
    ) : listed.size === 0 && openId === null ? (
      <p className="mid">{t('workbench.filter.none')}</p>
    ) : null
  return (
    <aside className={styles.margin} data-view={view} aria-label={t('workbench.claims')}>
      {head}
      {nothing && <div className={styles.none}>{nothing}</div>}
      <ol
        className={styles.list}
        data-view={view}
        data-settled={settled ? '' : undefined}
        aria-label={view === 'list' ? t('workbench.list.label') : t('workbench.margin.label')}
      >
        {claims.map((claim) => {
          if (claim.id === openId) {
            return (
              <li
                key={claim.id}
                style={
                  view === 'margin' && plan?.card != null ? { transform: `translateY(${plan.card}px)` } : undefined
                }
              >
                <section
                  ref={cardRef}
                  className={styles.card}
                  id={`claim-${claim.number}`}
                  data-card={claim.id}
                  aria-label={cardLabel}
                  tabIndex={-1}
                >
                  {card}
                </section>
              </li>
            )
          }
          if (!listed.has(claim.id)) return null
          const top = view === 'list' ? undefined : (plan?.notes.get(claim.id) ?? null)
          return (
            <NoteLine
              key={claim.id}
              claim={claim}
              top={top}
              isHovered={claim.id === hoverId}
              onOpen={onOpen}
              onHover={onHover}
            />
          )
        })}
      </ol>
    </aside>
  )
}
