'use client'

import Link from 'next/link'
import { useState } from 'react'
import { claimLimits } from '@/components/claims/limits'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { Warning } from '@/components/ui/warning'
import type { ReaderError } from '@/lib/errors'
import type { SignOffCheck } from '@/lib/review/gate'
import styles from './sign-off.module.css'

interface SignOffProps {
  readonly versionNumber: number
  readonly claimCount: number
  readonly checks: readonly SignOffCheck[]
  readonly canSignOff: boolean
  readonly isFrozen: boolean
  /** Address of the reviewed version, once it is known. */
  readonly reviewedSlug: string | null
  /** Sequence that the screen has reached. */
  sequence(): number
  /**
   * @param seenSequence what the screen had reached when the person asked for the dialog: what is done while it covers the page is refused, not frozen
   * @returns why it was refused, or null when it is done and the page moves on
   */
  onSignOff(overrideReason: string | null, seenSequence: number): Promise<ReaderError | null>
}

/** The act that cannot be undone: the version is typed out, and an override needs a reason that prints in the report. */
export function SignOff({
  versionNumber,
  claimCount,
  checks,
  canSignOff,
  isFrozen,
  reviewedSlug,
  sequence,
  onSignOff,
}: SignOffProps) {
  const t = useMessages()
  const [asked, setAsked] = useState<'plain' | 'override' | null>(null)
  const [seenSequence, setSeenSequence] = useState(0)
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<ReaderError | null>(null)
  const [busy, setBusy] = useState(false)
  const version = t('review.version', { number: versionNumber })
  const unmet = checks.filter((check) => !check.isMet)

  if (isFrozen) {
    return (
      <p className={styles.done}>
        {t('review.signedOff', { version })}{' '}
        {reviewedSlug !== null && <Link href={`/reviewed/${reviewedSlug}`}>{t('review.signedOff.open')}</Link>}
      </p>
    )
  }
  if (!canSignOff) return <p className={`hint ${styles.done ?? ''}`}>{t('review.signOff.role')}</p>

  const ask = (how: 'plain' | 'override'): void => {
    setTyped('')
    setRefused(null)
    setSeenSequence(sequence())
    setAsked(how)
  }
  const confirm = async (): Promise<void> => {
    setBusy(true)
    setRefused(null)
    const error = await onSignOff(asked === 'override' ? reason.trim() : null, seenSequence)
    setBusy(false)
    if (error) setRefused(error)
  }
  const isTyped = typed.trim().toLowerCase() === version.toLowerCase()
  // What changed meanwhile has to be looked at first, and the dialog covers it.
  const mayConfirm = isTyped && !busy && refused?.code !== 'conflict' && (asked === 'plain' || reason.trim() !== '')
  return (
    <div className={styles.sign}>
      <Button
        icon="lock"
        variant={unmet.length === 0 ? 'primary' : 'plain'}
        aria-disabled={unmet.length > 0 || undefined}
        aria-describedby="sign-off-say"
        onClick={() => unmet.length === 0 && ask('plain')}
      >
        {t('review.signOff', { version })}
      </Button>
      {unmet.length > 0 && (
        <button type="button" className={styles.override} onClick={() => ask('override')}>
          {t('review.override')}
        </button>
      )}
      <p className="hint" id="sign-off-say">
        {unmet.length === 0 ? t('review.signOff.ready') : t('review.signOff.unmet', { count: unmet.length })}
      </p>
      <AlertDialog
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        title={t('review.signOff.title', { number: versionNumber })}
        say={t('review.signOff.say', { count: claimCount })}
        confirm={t('review.signOff', { version })}
        confirmIcon="lock"
        confirmDisabled={!mayConfirm}
        busy={busy}
        onConfirm={() => void confirm()}
      >
        {asked === 'override' && (
          <>
            <Warning tone="incorrect">
              <b>{t('review.override.unmet')}</b>
              <ul>
                {unmet.map((check) => (
                  <li key={check.rule}>{t(`review.rule.${check.rule}`)}</li>
                ))}
              </ul>
            </Warning>
            <TextArea
              className={styles.field}
              label={t('review.override.reason')}
              hint={t('review.override.hint')}
              maxLength={claimLimits.reason}
              value={reason}
              dir="auto"
              onChange={(event) => setReason(event.target.value)}
            />
          </>
        )}
        <TextField
          className={`${styles.field ?? ''} ${styles.typed ?? ''}`}
          label={t('review.signOff.type', { version })}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && mayConfirm && void confirm()}
        />
        {refused && (
          <div className={styles.field}>
            <Warning tone="incorrect" urgent large>
              {refused.message}
            </Warning>
          </div>
        )}
      </AlertDialog>
    </div>
  )
}
