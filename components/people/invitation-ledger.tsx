'use client'

import { Button } from '@/components/ui/button'
import { Ledger } from '@/components/ui/ledger'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { Warning } from '@/components/ui/warning'
import type { Action } from '@/lib/action-result'
import { formatMoment } from '@/lib/messages/moments'
import type { InvitationEntry } from '@/lib/people/person'
import styles from './people.module.css'
import { usePeopleWork } from './use-people-work'

/** Invitations that nobody has accepted yet. Their links are not here: they were shown once. */
export function InvitationLedger({
  invitations,
  revoke,
}: {
  invitations: readonly InvitationEntry[]
  revoke: Action<void>
}) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { busy, error, work } = usePeopleWork()
  return (
    <section className={styles.open} aria-labelledby="open-invitations">
      <h2 id="open-invitations">{t('people.invitations.heading')}</h2>
      {error && (
        <div className={styles.failure}>
          <Warning tone="incorrect" large urgent>
            {error.message}
          </Warning>
        </div>
      )}
      <Ledger label={t('people.invitations.heading')} className={styles.people}>
        <tbody>
          {invitations.map(({ id, name, email, role, expiresAt, isExpired }) => (
            <tr key={id}>
              <td>
                <div className={styles.who}>
                  <Monogram name={name} decorative />
                  <div>
                    <b>{name}</b>
                    <span className={styles.email}>{email}</span>
                  </div>
                </div>
              </td>
              <td>{t(`status.role.${role}`)}</td>
              <td className={styles.when}>
                {t(isExpired ? 'people.invitations.expired' : 'people.invitations.until', {
                  moment: formatMoment(expiresAt, timeZone, locale),
                })}
              </td>
              <td className={styles.act}>
                <Button
                  size="s"
                  disabled={busy}
                  aria-label={t('people.invitations.revokeOf', { name })}
                  onClick={() =>
                    void work(() => revoke({ invitationId: id }), t('people.invitations.revoked.toast', { name }))
                  }
                >
                  {t('people.invitations.revoke')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Ledger>
    </section>
  )
}
