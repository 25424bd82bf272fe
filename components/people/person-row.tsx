'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuChoices, MenuItem } from '@/components/ui/menu'
import { useLocale, useMessages, useTimeZone } from '@/components/ui/messages-context'
import { Monogram } from '@/components/ui/monogram'
import { formatDay } from '@/lib/messages/moments'
import type { PersonEntry } from '@/lib/people/person'
import { roles, type Role } from '@/lib/policy/actor'
import styles from './people.module.css'

interface PersonRowProps {
  readonly person: PersonEntry
  readonly isOwn: boolean
  readonly busy: boolean
  readonly onRole: (role: Role) => void
  readonly onResetLink: () => void
  readonly onDeactivate: () => void
  readonly onReactivate: () => void
}

export function PersonRow({ person, isOwn, busy, onRole, onResetLink, onDeactivate, onReactivate }: PersonRowProps) {
  const t = useMessages()
  const locale = useLocale()
  const timeZone = useTimeZone()
  const { name, email, role, joinedAt, deactivatedAt } = person
  const gone = deactivatedAt !== null
  return (
    <tr className={gone ? styles.gone : undefined}>
      <td>
        <div className={styles.who}>
          <Monogram name={name} me={isOwn} decorative />
          <div>
            <b>{name}</b>
            {isOwn && <span className="stamp">{t('people.you')}</span>}
            <span className={styles.email}>{email}</span>
          </div>
        </div>
      </td>
      <td>
        {gone || isOwn ? (
          <>
            {t(`status.role.${role}`)}
            {isOwn && <span className={styles.email}>{t('people.role.own')}</span>}
          </>
        ) : (
          <Menu
            label={t('people.role.of', { name })}
            trigger={
              <Button
                className={styles.role}
                disabled={busy}
                aria-label={t('people.role.now', { name, role: t(`status.role.${role}`) })}
              >
                {t(`status.role.${role}`)}
                <Icon name="chevron" />
              </Button>
            }
          >
            <MenuChoices
              value={role}
              onChange={(to) => {
                if (to !== role) onRole(to)
              }}
              options={roles.map((value) => ({ value, label: t(`status.role.${value}`) }))}
            />
          </Menu>
        )}
      </td>
      <td className={styles.when}>
        {gone
          ? t('people.deactivated', { day: formatDay(deactivatedAt, timeZone, locale) })
          : formatDay(joinedAt, timeZone, locale)}
      </td>
      <td className={styles.act}>
        {gone ? (
          <Button size="s" disabled={busy} onClick={onReactivate} aria-label={`${t('people.reactivate')}: ${name}`}>
            {t('people.reactivate')}
          </Button>
        ) : (
          <Menu
            label={t('people.more', { name })}
            align="end"
            trigger={
              <Button variant="quiet" size="s" icon="dots" aria-label={t('people.more', { name })} disabled={busy} />
            }
          >
            <MenuItem icon="link" onSelect={onResetLink}>
              {t('people.resetLink')}
            </MenuItem>
            {!isOwn && (
              <MenuItem icon="close" danger onSelect={onDeactivate}>
                {t('people.deactivate')}
              </MenuItem>
            )}
          </Menu>
        )}
      </td>
    </tr>
  )
}
