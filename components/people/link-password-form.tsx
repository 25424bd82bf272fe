'use client'

import type { SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import { fieldsOf, type Action } from '@/lib/action-result'
import { passwordLength } from '@/lib/auth/password-rule'
import styles from './door.module.css'
import { formText } from './form-text'
import { PasswordField } from './password-field'
import { signInWithPassword } from './sign-in-call'
import { useSubmit } from './use-submit'

interface LinkPasswordFormProps {
  readonly token: string
  readonly email: string
  readonly submit: string
  readonly action: Action<{ email: string }>
}

/** Sets a password for the holder of a link, and signs them in with it. */
export function LinkPasswordForm({ token, email, submit, action }: LinkPasswordFormProps) {
  const t = useMessages()
  const { busy, error, run } = useSubmit()
  const atPassword = error !== null && fieldsOf(error).includes('password')

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const password = formText(event.currentTarget, 'password')
    const done = await run(() => action({ token, password }))
    if (!done) return
    const answer = await signInWithPassword(done.email, password)
    location.assign(answer.kind === 'in' ? '/' : '/sign-in')
  }

  return (
    <form className={styles.fields} method="post" onSubmit={(event) => void send(event)} noValidate>
      {error && !atPassword && (
        <Warning tone="incorrect" urgent>
          {error.message}
        </Warning>
      )}
      <TextField label={t('auth.email')} name="email" type="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('auth.password.new')}
        name="password"
        fresh
        hint={t('auth.password.rule', { ...passwordLength })}
        error={atPassword ? error.message : undefined}
      />
      <Button variant="primary" type="submit" aria-disabled={busy || undefined}>
        {submit}
      </Button>
    </form>
  )
}
