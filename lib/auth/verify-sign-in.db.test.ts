import { beforeEach, describe, expect, it, vi } from 'vitest'
import { database } from '@/lib/db/client'
import { ownerQuery } from '@/lib/db/testing/owner'
import { resetDatabase } from '@/lib/db/testing/reset'
import { changeRole } from '@/lib/people/change-role'
import { deactivatePerson } from '@/lib/people/deactivate-person'
import { invitePerson } from '@/lib/people/invite-person'
import { firstAdmin, join, PASSWORD } from '@/lib/people/testing/desk-people'
import type { Actor } from '@/lib/policy/actor'
import { joinBySingleSignOn } from './join-by-single-sign-on'
import { actorOfSession } from './queries'
import { verifySignIn } from './verify-sign-in'

vi.stubEnv('NEXTAUTH_SECRET', 'a secret for tests of a good length 0123456789')

const email = 'olena@desk.example'
const right = { email, password: PASSWORD }
const wrong = { email, password: 'not the password' }
const home = '203.0.113.7'
const elsewhere = '198.51.100.9'

let admin: Actor
let editor: Actor
beforeEach(async () => {
  await resetDatabase()
  admin = await firstAdmin()
  editor = await join(admin, email, 'editor')
})

describe('signing in', () => {
  it('takes the right password, in any spelling of the e-mail', async () => {
    expect(await verifySignIn({ email: '  Olena@Desk.Example ', password: PASSWORD }, home)).toEqual({
      kind: 'signedIn',
      person: { id: editor.id, tokenVersion: 1 },
    })
  })

  it('answers a wrong password, an unknown account and a deactivated person alike', async () => {
    expect(await verifySignIn(wrong, home)).toEqual({ kind: 'refused' })
    expect(await verifySignIn({ ...right, email: 'nobody@desk.example' }, home)).toEqual({ kind: 'refused' })
    await deactivatePerson(admin, { personId: editor.id })
    expect(await verifySignIn(right, home)).toEqual({ kind: 'refused' })
  })

  it('keeps neither e-mail nor address', async () => {
    await verifySignIn(wrong, home)
    await verifySignIn(right, home)
    const rows = JSON.stringify(
      await ownerQuery('SELECT "account_hash", "address_hash", "succeeded" FROM "sign_in_attempt"'),
    )
    expect(rows).not.toMatch(/olena|desk\.example|203\.0\.113/)
  })
})

describe('guessing', () => {
  it.each(['olena@desk.example', 'nobody@desk.example'])(
    'is slowed after five tries, for %s the same',
    async (account) => {
      for (let turn = 0; turn < 5; turn += 1)
        expect(await verifySignIn({ email: account, password: 'a guess' }, elsewhere)).toEqual({ kind: 'refused' })
      expect(await verifySignIn({ email: account, password: PASSWORD }, elsewhere)).toMatchObject({ kind: 'wait' })
    },
  )

  it('a hundred sent at once are a hundred: they do not slip through before the first is counted', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => verifySignIn(wrong, elsewhere)))
    expect(answers.filter(({ kind }) => kind === 'refused')).toHaveLength(5)
    expect(answers.filter(({ kind }) => kind === 'wait')).toHaveLength(25)
  })

  it('does not lock the owner out of a place they have signed in from', async () => {
    expect((await verifySignIn(right, home)).kind).toBe('signedIn')
    for (let turn = 0; turn < 12; turn += 1) await verifySignIn(wrong, `198.51.100.${turn}`)
    expect((await verifySignIn(right, home)).kind).toBe('signedIn')
  })

  it('does not lock the owner out of a new place either, while others attack', async () => {
    for (let turn = 0; turn < 12; turn += 1) await verifySignIn(wrong, `198.51.100.${turn}`)
    expect((await verifySignIn(right, '192.0.2.44')).kind).toBe('signedIn')
  })

  it('a refusal to try does not count as a try', async () => {
    for (let turn = 0; turn < 9; turn += 1) await verifySignIn(wrong, elsewhere)
    expect(await database().signInAttempt.count()).toBe(5)
  })
})

describe('a session', () => {
  const claims = () => ({ sub: editor.id, tokenVersion: 1, startedAt: 0 })

  it('is of the person as they are now', async () => {
    expect(await actorOfSession(claims())).toEqual(editor)
  })

  it('ends with a new role and with a deactivation', async () => {
    await changeRole(admin, { personId: editor.id, from: 'editor', to: 'viewer' })
    expect(await actorOfSession(claims())).toBeNull()
    expect(await actorOfSession({ ...claims(), tokenVersion: 2 })).toMatchObject({ role: 'viewer' })
    await deactivatePerson(admin, { personId: editor.id })
    expect(await actorOfSession({ ...claims(), tokenVersion: 3 })).toBeNull()
  })
})

describe('single sign-on', () => {
  const verified = (address: string) => ({ sub: 'x', email: address, email_verified: true })

  it('lets in a person of the desk by the verified e-mail', async () => {
    expect(await joinBySingleSignOn(verified('Olena@Desk.example'))).toEqual({ id: editor.id, tokenVersion: 1 })
  })

  it('makes the person whom an open invitation names, once', async () => {
    await invitePerson(admin, { email: 'ruth@desk.example', name: 'Ruth', role: 'reviewer' })
    const results = await Promise.allSettled([1, 2].map(() => joinBySingleSignOn(verified('ruth@desk.example'))))
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await database().person.findMany({ where: { email: 'ruth@desk.example' } })).toMatchObject([
      { role: 'reviewer', passwordHash: null },
    ])
  })

  it('keeps everybody else out: strangers, the deactivated, unverified e-mails, revoked and expired invitations', async () => {
    await invitePerson(admin, { email: 'tom@desk.example', name: 'Tom', role: 'viewer' })
    await ownerQuery(
      `UPDATE "invitation" SET "expires_at" = now() - interval '1 second' WHERE "email" = 'tom@desk.example'`,
    )
    await deactivatePerson(admin, { personId: editor.id })
    const profiles = [
      verified('stranger@desk.example'),
      verified('tom@desk.example'),
      verified(email),
      { sub: 'x', email: 'ada@desk.example', email_verified: false },
      { sub: 'x', email: 'ada@desk.example' },
      { sub: 'x', email: 'ada@desk.example', email_verified: 'true' },
      { sub: 'x' },
      null,
    ]
    for (const profile of profiles)
      await expect(joinBySingleSignOn(profile)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await database().person.count()).toBe(2)
  })

  it('a person without a password cannot sign in with one', async () => {
    await invitePerson(admin, { email: 'ruth@desk.example', name: 'Ruth', role: 'reviewer' })
    await joinBySingleSignOn(verified('ruth@desk.example'))
    for (const password of ['', 'null', PASSWORD])
      expect(await verifySignIn({ email: 'ruth@desk.example', password }, home)).toEqual({ kind: 'refused' })
  })
})
