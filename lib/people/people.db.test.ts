import { beforeEach, describe, expect, it } from 'vitest'
import { hashToken } from '@/lib/auth/link-token'
import { database } from '@/lib/db/client'
import { ownerQuery } from '@/lib/db/testing/owner'
import { resetDatabase } from '@/lib/db/testing/reset'
import type { Actor } from '@/lib/policy/actor'
import { acceptInvitation } from './accept-invitation'
import { changeRole } from './change-role'
import { deactivatePerson } from './deactivate-person'
import { invitePerson } from './invite-person'
import { makeFirstAdmin } from './make-first-admin'
import { invitationByToken, listInvitations, listPeople } from './queries'
import { reactivatePerson } from './reactivate-person'
import { revokeInvitation } from './revoke-invitation'
import { firstAdmin, join, PASSWORD, SETUP_CODE, setSetupCode } from './testing/desk-people'

const person = (id: string) => database().person.findUniqueOrThrow({ where: { id } })
const kinds = async () =>
  (await database().event.findMany({ where: { articleId: null }, orderBy: { sequence: 'asc' } })).map(
    ({ kind }) => kind,
  )
const olena = { email: 'olena@desk.example', name: 'Olena', role: 'editor' } as const

beforeEach(resetDatabase)

describe('the first admin', () => {
  it('is made by the code of the terminal, typed in any form, and that once', async () => {
    await setSetupCode()
    const input = { email: 'ada@desk.example', name: 'Ada', password: PASSWORD }
    await makeFirstAdmin(null, { ...input, code: ' ABCDEFGH jkmn-PQRS ' })
    await expect(makeFirstAdmin(null, { ...input, email: 'eve@desk.example', code: SETUP_CODE })).rejects.toMatchObject(
      { code: 'gate' },
    )
    expect(await kinds()).toEqual(['person.joined'])
    expect(await database().desk.findUnique({ where: { id: 1 } })).toMatchObject({ setupCodeHash: null, sequence: 1 })
  })

  it('is not made by a wrong code, nor by any code when none was set', async () => {
    const input = { email: 'eve@desk.example', name: 'Eve', password: PASSWORD }
    await expect(makeFirstAdmin(null, { ...input, code: SETUP_CODE })).rejects.toMatchObject({ code: 'invalid' })
    await setSetupCode()
    await expect(makeFirstAdmin(null, { ...input, code: 'abcd-efgh-jkmn-pqrt' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['code'] },
    })
    expect(await database().person.count()).toBe(0)
  })

  it('is one, when two visitors with the code come at once', async () => {
    await setSetupCode()
    const attempt = (email: string) => makeFirstAdmin(null, { code: SETUP_CODE, email, name: 'A', password: PASSWORD })
    const results = await Promise.allSettled([attempt('a@desk.example'), attempt('b@desk.example')])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().person.count()).toBe(1)
  })
})

describe('invitations', () => {
  let admin: Actor
  beforeEach(async () => {
    admin = await firstAdmin()
  })

  it('make a person, with an event each, and no e-mail or token in them', async () => {
    const { id, token } = await invitePerson(admin, olena)
    expect(await invitationByToken(null, token)).toEqual({ state: 'open', name: 'Olena', email: olena.email })
    const { personId } = await acceptInvitation(null, { token, password: PASSWORD })
    expect(await person(personId)).toMatchObject({ email: olena.email, name: 'Olena', role: 'editor' })
    expect(await kinds()).toEqual(['person.joined', 'person.invited', 'person.joined'])
    const events = JSON.stringify((await ownerQuery('SELECT * FROM "event"')).map((row) => row))
    expect(events).toContain(id)
    for (const secret of [olena.email, token, hashToken(token)]) expect(events).not.toContain(secret)
  })

  it('keep only the hash of the token', async () => {
    const { token } = await invitePerson(admin, olena)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = JSON.stringify(await ownerQuery('SELECT * FROM "invitation"'))
    expect(rows).toContain(hashToken(token))
    expect(rows).not.toContain(token)
  })

  it('work once', async () => {
    const { token } = await invitePerson(admin, olena)
    await acceptInvitation(null, { token, password: PASSWORD })
    await expect(acceptInvitation(null, { token, password: PASSWORD })).rejects.toMatchObject({ code: 'gate' })
    expect(await invitationByToken(null, token)).toEqual({ state: 'used' })
  })

  it('work once, when two accept in the same moment', async () => {
    const { token } = await invitePerson(admin, olena)
    const results = await Promise.allSettled(
      [1, 2, 3, 4].map(() => acceptInvitation(null, { token, password: PASSWORD })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().person.count({ where: { email: olena.email } })).toBe(1)
    expect((await kinds()).filter((kind) => kind === 'person.joined')).toHaveLength(2)
  })

  it('expire', async () => {
    const { token, expiresAt } = await invitePerson(admin, olena)
    expect(new Date(expiresAt).getTime() - Date.now()).toBeGreaterThan(6.99 * 86_400_000)
    await ownerQuery(`UPDATE "invitation" SET "expires_at" = now() - interval '1 second'`)
    expect(await invitationByToken(null, token)).toEqual({ state: 'expired' })
    await expect(acceptInvitation(null, { token, password: PASSWORD })).rejects.toMatchObject({ code: 'gate' })
    expect(await listInvitations(admin)).toMatchObject([{ isExpired: true }])
  })

  it('are taken back, which a race with an acceptance cannot undo', async () => {
    const { id, token } = await invitePerson(admin, olena)
    const [accepted, revoked] = await Promise.allSettled([
      acceptInvitation(null, { token, password: PASSWORD }),
      revokeInvitation(admin, { invitationId: id }),
    ])
    expect([accepted.status, revoked.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database().person.count({ where: { email: olena.email } })).toBe(
      accepted.status === 'fulfilled' ? 1 : 0,
    )
  })

  it('give way to a newer one for the same e-mail', async () => {
    const first = await invitePerson(admin, olena)
    const second = await invitePerson(admin, { ...olena, role: 'reviewer' })
    await expect(acceptInvitation(null, { token: first.token, password: PASSWORD })).rejects.toMatchObject({
      code: 'gate',
    })
    const { personId } = await acceptInvitation(null, { token: second.token, password: PASSWORD })
    expect((await person(personId)).role).toBe('reviewer')
  })

  it('are not made for somebody who is here', async () => {
    await join(admin, olena.email, 'editor')
    await expect(invitePerson(admin, olena)).rejects.toMatchObject({
      code: 'conflict',
      messageId: 'people.invite.isHere',
    })
  })

  it('want a fit password, and stay open when it is not', async () => {
    const { token } = await invitePerson(admin, olena)
    await expect(acceptInvitation(null, { token, password: 'short' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await invitationByToken(null, token)).toMatchObject({ state: 'open' })
  })

  it('are for admins to make, and a token out of the air opens nothing', async () => {
    const editor = await join(admin, olena.email, 'editor')
    await expect(invitePerson(editor, { ...olena, email: 'x@desk.example' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(acceptInvitation(null, { token: 'A'.repeat(43), password: PASSWORD })).rejects.toMatchObject({
      code: 'gate',
    })
  })
})

describe('roles and standing', () => {
  let admin: Actor
  let editor: Actor
  beforeEach(async () => {
    admin = await firstAdmin()
    editor = await join(admin, olena.email, 'editor')
  })

  it('a new role ends the sessions and is told with what was and what is', async () => {
    await changeRole(admin, { personId: editor.id, from: 'editor', to: 'reviewer' })
    expect(await person(editor.id)).toMatchObject({ role: 'reviewer', tokenVersion: 2 })
    const last = await database().event.findFirst({ where: { articleId: null }, orderBy: { sequence: 'desc' } })
    expect(last).toMatchObject({
      kind: 'person.roleChanged',
      actorId: admin.id,
      payload: { personId: editor.id, from: 'editor', to: 'reviewer' },
    })
  })

  it('a role that somebody else changed meanwhile is a conflict', async () => {
    await expect(changeRole(admin, { personId: editor.id, from: 'viewer', to: 'admin' })).rejects.toMatchObject({
      code: 'conflict',
      details: { role: 'editor' },
    })
    expect((await person(editor.id)).role).toBe('editor')
  })

  it('deactivation ends the sessions; reactivation lets in again; both are told', async () => {
    await deactivatePerson(admin, { personId: editor.id })
    const gone = await person(editor.id)
    expect(gone.tokenVersion).toBe(2)
    expect(gone.deactivatedAt).toBeInstanceOf(Date)
    await expect(deactivatePerson(admin, { personId: editor.id })).rejects.toMatchObject({ code: 'conflict' })
    await reactivatePerson(admin, { personId: editor.id })
    expect(await person(editor.id)).toMatchObject({ tokenVersion: 3, deactivatedAt: null })
    expect((await kinds()).slice(-2)).toEqual(['person.deactivated', 'person.reactivated'])
  })

  it('nobody demotes or deactivates themselves', async () => {
    await expect(changeRole(admin, { personId: admin.id, from: 'admin', to: 'editor' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(deactivatePerson(admin, { personId: admin.id })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('two admins who demote each other at once leave one', async () => {
    const second = await join(admin, 'ben@desk.example', 'admin')
    const results = await Promise.allSettled([
      changeRole(admin, { personId: second.id, from: 'admin', to: 'editor' }),
      changeRole(second, { personId: admin.id, from: 'admin', to: 'editor' }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().person.count({ where: { role: 'admin', deactivatedAt: null } })).toBe(1)
  })

  it('two admins who deactivate each other at once leave one', async () => {
    const second = await join(admin, 'ben@desk.example', 'admin')
    const results = await Promise.allSettled([
      deactivatePerson(admin, { personId: second.id }),
      deactivatePerson(second, { personId: admin.id }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('an admin whose session still says admin, but who is none any more, changes nothing', async () => {
    const second = await join(admin, 'ben@desk.example', 'admin')
    await changeRole(admin, { personId: second.id, from: 'admin', to: 'viewer' })
    await expect(changeRole(second, { personId: editor.id, from: 'editor', to: 'admin' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await deactivatePerson(admin, { personId: second.id })
    await expect(invitePerson(second, { ...olena, email: 'x@desk.example' })).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })

  it('an unknown person is not found', async () => {
    const personId = '00000000-0000-4000-8000-00000000dead'
    await expect(changeRole(admin, { personId, from: 'editor', to: 'viewer' })).rejects.toMatchObject({
      code: 'notFound',
    })
    await expect(deactivatePerson(admin, { personId })).rejects.toMatchObject({ code: 'notFound' })
  })

  it('the list of people is for admins and holds no hash', async () => {
    const people = await listPeople(admin)
    expect(people.map(({ email }) => email).sort()).toEqual(['ada@desk.example', olena.email])
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(['deactivatedAt', 'email', 'id', 'joinedAt', 'name', 'role'])
    await expect(listPeople(editor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listInvitations(editor)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
