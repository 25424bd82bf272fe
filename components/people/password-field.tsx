'use client'

import { useState, type ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages-context'
import { TextField } from '@/components/ui/text-field'
import styles from './door.module.css'

interface PasswordFieldProps {
  readonly label: string
  readonly name: string
  /** A password to be made rather than given: the browser offers to make one, and it can be looked at. */
  readonly fresh?: boolean
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

export function PasswordField({ label, name, fresh = false, hint, error }: PasswordFieldProps) {
  const t = useMessages()
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextField
        label={label}
        name={name}
        type={shown ? 'text' : 'password'}
        autoComplete={fresh ? 'new-password' : 'current-password'}
        maxLength={1_000}
        spellCheck={false}
        autoCapitalize="none"
        hint={hint}
        error={error}
      />
      {fresh && (
        <div className={styles.shown}>
          <Checkbox
            label={t('auth.password.show')}
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />
        </div>
      )}
    </div>
  )
}
