'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from './icon'
import { useMessages } from './messages-context'
import { keyOfStatus, statusForKey, VERIFICATION_STATUSES, type VerificationStatus } from './verification-status'

// Clearing comes last on the screen although its key is 0: it takes something away.
const ORDER: readonly VerificationStatus[] = [...VERIFICATION_STATUSES.slice(1), 'unchecked']
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 2, ArrowUp: -2 }

interface StatusPickerProps {
  readonly value: VerificationStatus
  readonly onChange: (status: VerificationStatus) => void
  /** Says why nothing can be chosen; the picker stays readable and focusable. */
  readonly disabled?: boolean
  readonly label?: string
  /** Id of the text that says why it is off, or what a choice would do. */
  readonly describedBy?: string
}

/**
 * One radio group. Arrows move without choosing, because each choice is written at once and shown to everybody;
 * Space or Enter chooses, and a digit chooses from anywhere inside.
 */
export function StatusPicker({ value, onChange, disabled = false, label, describedBy }: StatusPickerProps) {
  const t = useMessages()
  const [focused, setFocused] = useState<VerificationStatus | null>(null)
  const group = useRef<HTMLDivElement>(null)
  const tabStop = focused ?? value

  const choose = (status: VerificationStatus) => {
    if (!disabled) onChange(status)
  }

  const focusAt = (index: number) => {
    const option = group.current?.querySelectorAll('button')[(index + ORDER.length) % ORDER.length]
    option?.focus()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const byDigit = statusForKey(event.key)
    if (byDigit) {
      event.preventDefault()
      event.stopPropagation()
      choose(byDigit)
      return
    }
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const step = STEPS[event.key] ?? (rtl ? -sideways : sideways)
    const at = ORDER.indexOf(tabStop)
    if (step !== 0) focusAt(at + step)
    else if (event.key === 'Home') focusAt(0)
    else if (event.key === 'End') focusAt(ORDER.length - 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={group}
      className="pick"
      role="radiogroup"
      tabIndex={-1}
      aria-label={label ?? t('status.name')}
      aria-disabled={disabled || undefined}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      {ORDER.map((status) => (
        <button
          key={status}
          type="button"
          role="radio"
          aria-checked={status === value}
          aria-disabled={disabled || undefined}
          aria-keyshortcuts={keyOfStatus(status)}
          data-status={status}
          tabIndex={status === tabStop ? 0 : -1}
          onFocus={() => setFocused(status)}
          onBlur={() => setFocused(null)}
          onClick={() => choose(status)}
        >
          <Icon name={status} />
          <span>{status === 'unchecked' ? t('status.clear') : t(`status.${status}`)}</span>
          <kbd aria-hidden="true">{keyOfStatus(status)}</kbd>
        </button>
      ))}
    </div>
  )
}
