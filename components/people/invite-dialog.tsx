'use client'

import { useRouter } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages-context'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import { fieldsOf, type Action } from '@/lib/action-result'
import type { MadeLink } from '@/lib/people/person'
import { roles, type Role } from '@/lib/policy/actor'
import type { ShownLink } from './people-actions'
import styles from './people.module.css'
import { useSubmit } from './use-submit'

interface InviteDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly invite: Action<MadeLink>
  readonly onLink: (shown: ShownLink) => void
}

const nothing = { email: '', name: '', role: 'editor' as Role }

export function InviteDialog({ open, onOpenChange, invite, onLink }: InviteDialogProps) {
  const t = useMessages()
  const router = useRouter()
  const [values, setValues] = useState(nothing)
  const { busy, error, setError, run } = useSubmit()
  const named = error ? fieldsOf(error) : []
  const emailError =
    error && named.includes('email')
      ? error.code === 'invalid'
        ? t('people.invite.badEmail')
        : error.message
      : undefined
  const nameError = error && named.includes('name') ? t('people.invite.badName') : undefined

  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    const link = await run(() => invite(values))
    if (!link) return
    onOpenChange(false)
    onLink({ kind: 'invitation', name: values.name.trim(), link })
    setValues(nothing)
    router.refresh()
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        // What was typed stays for the next opening; only the complaint goes.
        setError(null)
        onOpenChange(next)
      }}
      title={t('people.invite.title')}
      say={t('people.invite.say')}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="invite" aria-disabled={busy || undefined}>
            {t('people.invite.submit')}
          </Button>
        </>
      }
    >
      <form id="invite" className={styles.form} onSubmit={(event) => void send(event)} noValidate>
        {error && named.length === 0 && (
          <Warning tone="incorrect" urgent>
            {error.message}
          </Warning>
        )}
        <TextField
          label={t('people.invite.email')}
          hint={t('people.invite.emailHint')}
          error={emailError}
          name="email"
          type="email"
          autoComplete="off"
          maxLength={254}
          value={values.email}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, email: value }))}
        />
        <TextField
          label={t('people.invite.name')}
          error={nameError}
          name="name"
          autoComplete="off"
          maxLength={120}
          value={values.name}
          onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, name: value }))}
        />
        <Select
          label={t('people.invite.role')}
          hint={t(`people.roles.${values.role}`)}
          name="role"
          value={values.role}
          onChange={({ currentTarget: { value } }) =>
            setValues((before) => ({ ...before, role: roles.find((role) => role === value) ?? before.role }))
          }
          options={roles.map((value) => ({ value, label: t(`status.role.${value}`) }))}
        />
      </form>
    </Dialog>
  )
}
