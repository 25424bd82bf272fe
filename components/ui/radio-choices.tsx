'use client'

import { useId, type ReactNode } from 'react'

interface RadioChoicesProps<Value extends string> {
  readonly label: ReactNode
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly error?: ReactNode
  readonly disabled?: boolean
}

/** A few choices in a line, each with its word: stance, primary or secondary, priority. */
export function RadioChoices<Value extends string>({
  label,
  name,
  options,
  value,
  onChange,
  error,
  disabled,
}: RadioChoicesProps<Value>) {
  const errorId = useId()
  return (
    <fieldset className="field" disabled={disabled} {...(error ? { 'aria-describedby': errorId } : {})}>
      <legend className="lab">{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className="bad" id={errorId} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
