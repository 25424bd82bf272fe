'use client'

import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldTexts } from './field'

type TextAreaProps = FieldTexts & Omit<ComponentPropsWithRef<'textarea'>, 'className'>

/** Grows with its text where the browser can. */
export function TextArea({ label, hint, error, optional, className, id, rows = 3, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optional, className, id }}>
      {(wiring) => <textarea className="in" rows={rows} {...area} {...wiring} />}
    </Field>
  )
}
