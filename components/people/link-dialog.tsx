'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { TextField } from '@/components/ui/text-field'
import { formatMoment } from '@/lib/messages/moments'
import type { ShownLink } from './people-actions'
import styles from './people.module.css'

interface LinkDialogProps {
  readonly shown: ShownLink | null
  readonly address: string | null
  readonly onClose: () => void
}

/** Shows a link once. After closing, nobody can read it again: only its hash is stored. */
export function LinkDialog({ shown, address, onClose }: LinkDialogProps) {
  return shown ? <OpenLinkDialog key={shown.link.id} shown={shown} address={address} onClose={onClose} /> : null
}

function OpenLinkDialog({ shown, address, onClose }: LinkDialogProps & { shown: ShownLink }) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const { kind, name, link } = shown
  const url = `${address ?? location.origin}/${kind}/${link.token}`

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setCopied('yes')
    } catch {
      field.current?.select()
      setCopied('failed')
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t(`people.link.${kind}.title`, { name })}
      say={t('people.link.say', { name })}
      broad
      actions={
        <>
          <Button onClick={onClose}>{t('people.link.done')}</Button>
          <Button variant="primary" icon={copied === 'yes' ? 'tick' : 'link'} onClick={() => void copy()}>
            {t(copied === 'yes' ? 'people.link.copied' : 'people.link.copy')}
          </Button>
        </>
      }
    >
      <div className={styles.link}>
        <TextField
          ref={field}
          label={t('people.link.label')}
          hint={t('people.link.until', { moment: formatMoment(link.expiresAt, timeZone, locale) })}
          value={url}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className="hint" role="status">
          {copied === 'yes' && <span className="vh">{t('people.link.copied')}</span>}
          {copied === 'failed' && t('people.link.copyFailed')}
        </p>
      </div>
    </Dialog>
  )
}
