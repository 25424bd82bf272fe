'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { TextArea } from '@/components/ui/text-area'
import { formatTime } from '@/lib/messages/moments'
import { claimLimits } from './limits'
import { useDraft } from './use-draft'

interface ReturnDialogProps {
  readonly open: boolean
  readonly number: number
  /** Name under which an unsent reason is kept. */
  readonly name: string
  onOpenChange(open: boolean): void
  onReturn(reason: string): Promise<boolean>
}

/** A return needs a reason: it is what the editor works from. */
export function ReturnDialog({ open, number, name, onOpenChange, onReturn }: ReturnDialogProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const draft = useDraft(name, '')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!open) return
    // After the dialog has taken the focus for itself.
    const frame = requestAnimationFrame(() => field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [open])
  const send = (): void => {
    const reason = draft.words.trim()
    if (reason === '') {
      setMissing(true)
      return
    }
    onOpenChange(false)
    void onReturn(reason).then((taken) => {
      if (taken) draft.sent()
    })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('claim.return.title', { number })}
      say={t('claim.return.say')}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('ui.cancel')}</Button>
          <Button variant="primary" onClick={send}>
            {t('claim.return')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('claim.return.reason')}
        value={draft.words}
        maxLength={claimLimits.reason}
        ref={field}
        error={missing && draft.words.trim() === '' ? t('claim.return.missing') : undefined}
        hint={draft.keptAt ? t('claim.kept', { time: formatTime(draft.keptAt, timeZone, locale) }) : undefined}
        onChange={(event) => draft.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        }}
      />
    </Dialog>
  )
}
