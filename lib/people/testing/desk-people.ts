import { createHash } from 'node:crypto'
import { ownerQuery } from '@/lib/db/testing/owner'
import type { Actor, Role } from '@/lib/policy/actor'
import { acceptInvitation } from '../accept-invitation'
import { invitePerson } from '../invite-person'
import { makeFirstAdmin } from '../make-first-admin'

export const PASSWORD = 'kettle orbit thursday'
export const SETUP_CODE = 'abcd-efgh-jkmn-pqrs'

/** Puts the code of the terminal into the desk, as the start does. */
export async function setSetupCode(): Promise<void> {
  await ownerQuery('UPDATE "desk" SET "setup_code_hash" = $1', [createHash('sha256').update(SETUP_CODE).digest('hex')])
}

/** The first admin, through the product's own verb. */
export async function firstAdmin(email = 'ada@desk.example'): Promise<Actor> {
  await setSetupCode()
  const { personId } = await makeFirstAdmin(null, {
    code: SETUP_CODE,
    email,
    name: 'Ada Lindqvist',
    password: PASSWORD,
  })
  return { id: personId, name: 'Ada Lindqvist', role: 'admin' }
}

/** Invites and joins, through the product's own verbs. */
export async function join(admin: Actor, email: string, role: Role): Promise<Actor> {
  const name = email.split('@')[0] ?? email
  const { token } = await invitePerson(admin, { email, name, role })
  const { personId } = await acceptInvitation(null, { token, password: PASSWORD })
  return { id: personId, name, role }
}
