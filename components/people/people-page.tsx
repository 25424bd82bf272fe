'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages-context'
import type { InvitationEntry, PersonEntry } from '@/lib/people/person'
import { InvitationLedger } from './invitation-ledger'
import { InviteDialog } from './invite-dialog'
import { LinkDialog } from './link-dialog'
import type { PeopleActions, ShownLink } from './people-actions'
import { PeopleLedger } from './people-ledger'
import { RoleKey } from './role-key'

interface PeoplePageProps {
  readonly ownId: string
  readonly people: readonly PersonEntry[]
  readonly invitations: readonly InvitationEntry[]
  /** The public address of this installation; without one links take the address in the browser. */
  readonly address: string | null
  readonly actions: PeopleActions
}

export function PeoplePage({ ownId, people, invitations, address, actions }: PeoplePageProps) {
  const t = useMessages()
  const [inviting, setInviting] = useState(false)
  const [shown, setShown] = useState<ShownLink | null>(null)
  const active = people.filter((person) => person.deactivatedAt === null).length
  return (
    <main id="main" tabIndex={-1} className="page on-sheet">
      <div className="page-head">
        <h1>{t('people.title')}</h1>
        <span className="dim">{t('people.count', { count: active })}</span>
        <span className="sp" />
        <Button variant="primary" icon="plus" onClick={() => setInviting(true)}>
          {t('people.invite')}
        </Button>
      </div>
      <PeopleLedger ownId={ownId} people={people} actions={actions} onLink={setShown} />
      {invitations.length > 0 && <InvitationLedger invitations={invitations} revoke={actions.revoke} />}
      <RoleKey />
      <InviteDialog open={inviting} onOpenChange={setInviting} invite={actions.invite} onLink={setShown} />
      <LinkDialog shown={shown} address={address} onClose={() => setShown(null)} />
    </main>
  )
}
