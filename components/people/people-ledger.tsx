'use client'

import { useState } from 'react'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Ledger } from '@/components/ui/ledger'
import { useMessages } from '@/components/ui/messages-context'
import { Warning } from '@/components/ui/warning'
import type { PersonEntry } from '@/lib/people/person'
import type { Role } from '@/lib/policy/actor'
import type { PeopleActions, ShownLink } from './people-actions'
import { PersonRow } from './person-row'
import { usePeopleWork } from './use-people-work'
import styles from './people.module.css'

interface PeopleLedgerProps {
  readonly ownId: string
  readonly people: readonly PersonEntry[]
  readonly actions: PeopleActions
  readonly onLink: (shown: ShownLink) => void
}

export function PeopleLedger({ ownId, people, actions, onLink }: PeopleLedgerProps) {
  const t = useMessages()
  const { busy, error, work } = usePeopleWork()
  const [leaving, setLeaving] = useState<PersonEntry | null>(null)

  const changeRole = (person: PersonEntry, to: Role) =>
    void work(
      () => actions.changeRole({ personId: person.id, from: person.role, to }),
      t('people.role.changed', { name: person.name, role: t(`status.role.${to}`) }),
    )
  const reactivate = (person: PersonEntry) =>
    void work(() => actions.reactivate({ personId: person.id }), t('people.reactivated.toast', { name: person.name }))
  const deactivate = async (person: PersonEntry) => {
    await work(() => actions.deactivate({ personId: person.id }), t('people.deactivated.toast', { name: person.name }))
    setLeaving(null)
  }
  const makeResetLink = async (person: PersonEntry) => {
    const link = await work(() => actions.makeResetLink({ personId: person.id }))
    if (link) onLink({ kind: 'reset', name: person.name, link })
  }

  return (
    <>
      {error && (
        <div className={styles.failure}>
          <Warning tone="incorrect" large urgent>
            {error.message}
          </Warning>
        </div>
      )}
      <Ledger
        label={t('people.ledger')}
        className={styles.people}
        heads={[
          { key: 'name', label: t('people.head.name') },
          { key: 'role', label: t('people.head.role') },
          { key: 'joined', label: t('people.head.joined') },
          { key: 'act', label: t('people.head.act'), hidden: true },
        ]}
      >
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              isOwn={person.id === ownId}
              busy={busy}
              onRole={(to) => changeRole(person, to)}
              onResetLink={() => void makeResetLink(person)}
              onDeactivate={() => setLeaving(person)}
              onReactivate={() => reactivate(person)}
            />
          ))}
        </tbody>
      </Ledger>
      <AlertDialog
        open={leaving !== null}
        onOpenChange={(open) => {
          if (!open) setLeaving(null)
        }}
        title={t('people.deactivate.title', { name: leaving?.name ?? '' })}
        say={t('people.deactivate.say')}
        confirm={t('people.deactivate')}
        danger
        busy={busy}
        onConfirm={() => {
          if (leaving) void deactivate(leaving)
        }}
      />
    </>
  )
}
