'use server'

import { action } from '@/lib/action'
import { changeRole } from '@/lib/people/change-role'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { invitePerson } from '@/lib/people/invite-person'
import { makeResetLink } from '@/lib/people/make-reset-link'
import { reactivatePerson } from '@/lib/people/reactivate-person'
import { revokeInvitation } from '@/lib/people/revoke-invitation'
import { changeRoleSchema, invitePersonSchema, personSchema, revokeInvitationSchema } from '@/lib/people/schema'

export const invitePersonAction = action(invitePersonSchema, invitePerson)
export const revokeInvitationAction = action(revokeInvitationSchema, revokeInvitation)
export const changeRoleAction = action(changeRoleSchema, changeRole)
export const deactivatePersonAction = action(personSchema, deactivatePerson)
export const reactivatePersonAction = action(personSchema, reactivatePerson)
export const makeResetLinkAction = action(personSchema, makeResetLink)
