'use client'

import { Fragment } from 'react'
import { useMessages } from '@/components/ui/messages-context'
import { roles } from '@/lib/policy/actor'
import styles from './people.module.css'

/** What each role may do, in words, beneath the list where roles are given. */
export function RoleKey() {
  const t = useMessages()
  return (
    <section className={styles.key} aria-labelledby="role-key">
      <h2 id="role-key">{t('people.roles.heading')}</h2>
      <dl>
        {roles.map((role) => (
          <Fragment key={role}>
            <dt>{t(`status.role.${role}`)}</dt>
            <dd>{t(`people.roles.${role}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
