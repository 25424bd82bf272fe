'use client'

import { useId, type ReactNode } from 'react'
import { useMessages } from './messages-context'

export interface FieldTexts {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do, in words; its presence marks the field as refused. */
  readonly error?: ReactNode
  /** Shows "optional" beside the label. */
  readonly optional?: boolean
  readonly className?: string
}

export interface FieldWiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** Label, hint and error around one control; `children` receives what ties them together. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  className,
  id: givenId,
  children,
}: FieldTexts & { id?: string; children: (wiring: FieldWiring) => ReactNode }) {
  const t = useMessages()
  const ownId = useId()
  const id = givenId ?? ownId
  const described = [
    hint !== undefined && hint !== null && `${id}-hint`,
    error !== undefined && error !== null && `${id}-error`,
  ]
    .filter(Boolean)
    .join(' ')
  const wiring: FieldWiring = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="dim"> {t('ui.optional')}</span>}
      </label>
      {children(wiring)}
      {error !== undefined && error !== null && (
        <p className="bad" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && hint !== null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
