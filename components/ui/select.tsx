'use client'

import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldTexts } from './field'
import { Icon } from './icon'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

type SelectProps = FieldTexts & { readonly options: readonly SelectOption[] } & Omit<
    ComponentPropsWithRef<'select'>,
    'className' | 'children'
  >

/** The browser's own list: it is the one that phones and screen readers handle best. */
export function Select({ label, hint, error, optional, className, id, options, ...select }: SelectProps) {
  return (
    <Field {...{ label, hint, error, optional, className, id }}>
      {(wiring) => (
        <span className="select">
          <select className="in" {...select} {...wiring}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron" />
        </span>
      )}
    </Field>
  )
}
