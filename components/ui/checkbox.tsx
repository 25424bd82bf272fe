import type { ComponentPropsWithRef, ReactNode } from 'react'

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & { readonly label: ReactNode }

export function Checkbox({ label, ...input }: CheckboxProps) {
  return (
    <label className="choice">
      <input type="checkbox" {...input} />
      <span>{label}</span>
    </label>
  )
}
