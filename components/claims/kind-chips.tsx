'use client'

import { useRef, type KeyboardEvent } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { claimKinds, type ClaimKind } from '@/lib/claims/claim'
import styles from './claims.module.css'

/** One radio group; arrows move, Space or Enter chooses. */
export function KindChips({
  value,
  hint,
  onChange,
}: {
  value: ClaimKind
  hint?: string
  onChange: (kind: ClaimKind) => void
}) {
  const t = useMessages()
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0
    if (step === 0) return
    event.preventDefault()
    const chips = [...(group.current?.querySelectorAll('button') ?? [])]
    const at = chips.findIndex((chip) => chip === document.activeElement)
    chips[(at + step + chips.length) % chips.length]?.focus()
  }
  return (
    <div className={styles.kindField}>
      <p className="lab">
        <span>{t('claim.kind')}</span>
        {hint && <span className="hint">{hint}</span>}
      </p>
      <div
        ref={group}
        className={styles.kinds}
        role="radiogroup"
        aria-label={t('claim.kind')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {claimKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            role="radio"
            aria-checked={kind === value}
            tabIndex={kind === value ? 0 : -1}
            onClick={() => onChange(kind)}
          >
            {t(`claim.kind.${kind}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
