'use client'

import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { joinClasses } from '@/components/ui/join-classes'
import { useMessages } from '@/components/ui/messages-context'
import type { BlockKind } from '@/lib/articles/article'
import type { ClaimRow } from '@/lib/claims/claim'
import type { SignOffCheck } from '@/lib/review/gate'
import styles from './checklist.module.css'

/** A mark such as TK left in the copy. */
export interface LeftInCopy {
  readonly words: string
  readonly block: BlockKind
}

interface ChecklistProps {
  readonly checks: readonly SignOffCheck[]
  readonly claims: readonly ClaimRow[]
  readonly leftInCopy: readonly LeftInCopy[]
  readonly copyHref: string
  onOpen(claimId: string): void
}

/** So many numbers stand in a row; the rest is a count. */
const SHOWN = 12

/** The rules of sign-off with what is missing. Rings and ticks, not boxes: nobody ticks them by hand. */
export function Checklist({ checks, claims, leftInCopy, copyHref, onOpen }: ChecklistProps) {
  const t = useMessages()
  const numbers = new Map(claims.map((claim) => [claim.id, claim.number]))
  // That there are claims goes without saying once there are.
  const told = checks.filter((check) => check.rule !== 'claims' || !check.isMet)
  return (
    <ul className={styles.rules}>
      {told.map(({ rule, isMet, missing, claimIds }) => (
        <li key={rule} className={joinClasses(isMet && styles.met)}>
          <span className={styles.sign}>
            {isMet ? <Icon name="tick" /> : <Icon name="ring" />}
            <span className="vh">{isMet ? t('review.rule.met') : t('review.rule.unmet')}</span>
          </span>
          <span>{t(`review.rule.${rule}`)}</span>
          <span className={styles.count}>
            {t(`review.rule.${rule}.count`, {
              isMet: String(isMet),
              met: claims.length - missing,
              missing,
              total: claims.length,
            })}
          </span>
          {claimIds.length > 0 && (
            <span className={styles.which}>
              {claimIds.slice(0, SHOWN).map((id) => (
                <button
                  key={id}
                  type="button"
                  aria-label={t('review.claim', { number: numbers.get(id) ?? 0 })}
                  onClick={() => onOpen(id)}
                >
                  {numbers.get(id)}
                </button>
              ))}
              {claimIds.length > SHOWN && <span>{t('review.queue.more', { count: claimIds.length - SHOWN })}</span>}
            </span>
          )}
          {rule === 'tk' && !isMet && (
            <span className={styles.which}>
              {leftInCopy.slice(0, SHOWN).map(({ words, block }, index) => (
                <Link key={index} href={copyHref}>
                  {t('review.rule.tk.place', { words, block: t(`status.block.${block}`) })}
                </Link>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
