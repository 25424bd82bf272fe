'use client'

import type { ComponentPropsWithRef } from 'react'
import { Field, type FieldTexts } from './field'

type TextFieldProps = FieldTexts & Omit<ComponentPropsWithRef<'input'>, 'className'>

export function TextField({ label, hint, error, optional, className, id, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, className, id }}>
      {(wiring) => <input className="in" {...input} {...wiring} />}
    </Field>
  )
}
