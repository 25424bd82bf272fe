'use client'

import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { useToast } from '@/components/ui/toast'
import { Warning } from '@/components/ui/warning'
import { fieldsOf, type Action } from '@/lib/action-result'
import { passwordLength } from '@/lib/auth/password-rule'
import { formText } from './form-text'
import { PasswordField } from './password-field'
import styles from './people.module.css'
import { signInWithPassword } from './sign-in-call'
import { useSubmit } from './use-submit'

/** The change ends every session, so this browser signs in again at once with the new password. */
export function OwnPasswordForm({ email, action }: { email: string; action: Action<{ email: string }> }) {
  const t = useMessages()
  const tell = useToast()
  const router = useRouter()
  const { busy, error, run } = useSubmit()
  const named = error ? fieldsOf(error) : []

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const password = formText(form, 'password')
    const done = await run(() => action({ current: formText(form, 'current'), password }))
    if (!done) return
    const answer = await signInWithPassword(done.email, password)
    if (answer.kind !== 'in') {
      location.assign('/sign-in')
      return
    }
    form.reset()
    tell({ text: t('auth.account.password.changed') })
    router.refresh()
  }

  return (
    <form className={styles.fields} method="post" onSubmit={(event) => void send(event)} noValidate>
      {error && named.length === 0 && (
        <Warning tone="incorrect" urgent>
          {error.message}
        </Warning>
      )}
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('auth.account.password.current')}
        name="current"
        error={named.includes('current') ? error?.message : undefined}
      />
      <PasswordField
        label={t('auth.password.new')}
        name="password"
        fresh
        hint={t('auth.password.rule', { ...passwordLength })}
        error={named.includes('password') ? error?.message : undefined}
      />
      <Button variant="primary" type="submit" aria-disabled={busy || undefined}>
        {t('auth.account.password.submit')}
      </Button>
    </form>
  )
}
