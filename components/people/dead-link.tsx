'use client'

import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages-context'
import styles from './door.module.css'

/** A link that does not work: why, and the way on. */
export function DeadLink({ why }: { why: string }) {
  const t = useMessages()
  return (
    <>
      <p className={styles.lead}>{why}</p>
      <p className={styles.foot}>
        <LinkButton href="/sign-in">{t('auth.toSignIn')}</LinkButton>
      </p>
    </>
  )
}
