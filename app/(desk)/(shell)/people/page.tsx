import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PeoplePage } from '@/components/people/people-page'
import { requireActor } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { getTranslate } from '@/lib/messages/server'
import { listInvitations, listPeople } from '@/lib/people/queries'
import { can } from '@/lib/policy/can'
import * as actions from './actions'

export function generateMetadata(): Metadata {
  return { title: getTranslate()('people.title') }
}

export default async function People() {
  const actor = await requireActor()
  if (!can(actor, 'person.list')) notFound()
  const [people, invitations] = await Promise.all([listPeople(actor), listInvitations(actor)])
  return (
    <PeoplePage
      ownId={actor.id}
      people={people}
      invitations={invitations}
      address={env().TICKMARK_URL?.replace(/\/$/, '') ?? null}
      actions={{
        invite: actions.invitePersonAction,
        revoke: actions.revokeInvitationAction,
        changeRole: actions.changeRoleAction,
        deactivate: actions.deactivatePersonAction,
        reactivate: actions.reactivatePersonAction,
        makeResetLink: actions.makeResetLinkAction,
      }}
    />
  )
}
