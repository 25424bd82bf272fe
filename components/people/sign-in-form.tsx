'use client'

import { useRef, useState, type SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import styles from './door.module.css'
import { formText } from './form-text'
import { PasswordField } from './password-field'
import { signInWithPassword, singleSignOnAddress } from './sign-in-call'

const sentences = {
  refused: 'auth.signIn.refused',
  lost: 'auth.signIn.lost',
  unavailable: 'errors.unavailable',
} as const

interface SignInFormProps {
  /** A path of this site to go to. */
  readonly next: string
  /** What the provider's button says; null when single sign-on is off. */
  readonly provider: string | null
  /** A failure that the address brought along, from single sign-on. */
  readonly failure: string | null
}

export function SignInForm({ next, provider, failure }: SignInFormProps) {
  const t = useMessages()
  const [error, setError] = useState(failure)
  const [busy, setBusy] = useState(false)
  const emailField = useRef<HTMLInputElement>(null)

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const email = formText(event.currentTarget, 'email')
    const password = formText(event.currentTarget, 'password')
    if (email.trim() === '' || password === '') {
      setError(t('auth.signIn.needed'))
      emailField.current?.focus()
      return
    }
    setBusy(true)
    setError(null)
    const answer = await signInWithPassword(email, password)
    if (answer.kind === 'in') {
      // A whole new page: nothing of a former session may stay in the browser's memory.
      location.assign(next)
      return
    }
    setBusy(false)
    if (answer.kind === 'wait') setError(t('auth.wait', { seconds: answer.seconds }))
    else setError(t(sentences[answer.kind]))
  }

  const leave = async (name: string) => {
    setBusy(true)
    setError(null)
    const address = await singleSignOnAddress(next)
    if (address) location.assign(address)
    else {
      setBusy(false)
      setError(t('auth.signIn.provider', { name }))
    }
  }

  return (
    <>
      <form className={styles.fields} method="post" onSubmit={(event) => void submit(event)} noValidate>
        {error && (
          <Warning tone="incorrect" urgent>
            {error}
          </Warning>
        )}
        <TextField
          ref={emailField}
          label={t('auth.email')}
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
        />
        <PasswordField label={t('auth.password')} name="password" />
        <Button variant="primary" type="submit" aria-disabled={busy || undefined}>
          {t(busy ? 'auth.signIn.busy' : 'auth.signIn.submit')}
        </Button>
      </form>
      {provider !== null && (
        <>
          <p className={styles.or}>{t('auth.signIn.or')}</p>
          <Button className={styles.other} aria-disabled={busy || undefined} onClick={() => void leave(provider)}>
            {t('auth.signIn.with', { name: provider })}
          </Button>
        </>
      )}
      <p className={`hint ${styles.foot}`}>{t('auth.signIn.noAccount')}</p>
    </>
  )
}
