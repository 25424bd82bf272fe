'use client'

import type { SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import { fieldsOf, type Action } from '@/lib/action-result'
import { passwordLength } from '@/lib/auth/password-rule'
import type { MessageId } from '@/lib/messages/messages'
import styles from './door.module.css'
import { formText } from './form-text'
import { PasswordField } from './password-field'
import { signInWithPassword } from './sign-in-call'
import { useSubmit } from './use-submit'

type SetupField = 'code' | 'name' | 'email' | 'password'

// What the schema refuses without a sentence of its own.
const sentences: Partial<Record<SetupField, MessageId>> = {
  email: 'people.invite.badEmail',
  name: 'people.invite.badName',
}

/** The first visit: the code from the terminal makes the first admin. */
export function SetupForm({ action }: { action: Action<{ email: string }> }) {
  const t = useMessages()
  const { busy, error, run } = useSubmit()
  const named = error ? fieldsOf(error) : []
  const errorAt = (field: SetupField) => {
    if (!error || !named.includes(field)) return undefined
    const sentence = sentences[field]
    return sentence ? t(sentence) : error.message
  }

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const typed = (field: SetupField) => formText(form, field)
    const password = typed('password')
    const done = await run(() => action({ code: typed('code'), name: typed('name'), email: typed('email'), password }))
    if (!done) return
    const answer = await signInWithPassword(done.email, password)
    location.assign(answer.kind === 'in' ? '/' : '/sign-in')
  }

  return (
    <form className={styles.fields} method="post" onSubmit={(event) => void send(event)} noValidate>
      {error && named.length === 0 && (
        <Warning tone="incorrect" urgent>
          {error.message}
        </Warning>
      )}
      <TextField
        label={t('auth.setup.code')}
        name="code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        error={errorAt('code')}
      />
      <TextField
        label={t('auth.setup.name')}
        name="name"
        autoComplete="name"
        maxLength={120}
        hint={t('auth.setup.nameHint')}
        error={errorAt('name')}
      />
      <TextField
        label={t('auth.email')}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        error={errorAt('email')}
      />
      <PasswordField
        label={t('auth.password.new')}
        name="password"
        fresh
        hint={t('auth.password.rule', { ...passwordLength })}
        error={errorAt('password')}
      />
      <Button variant="primary" type="submit" aria-disabled={busy || undefined}>
        {t('auth.setup.submit')}
      </Button>
    </form>
  )
}
