import { beforeEach, describe, expect, it, vi } from 'vitest'
import { passwordMatches } from '@/lib/auth/password'
import { database } from '@/lib/db/client'
import { ownerQuery } from '@/lib/db/testing/owner'
import { resetDatabase } from '@/lib/db/testing/reset'
import type { Actor } from '@/lib/policy/actor'
import { changeOwnPassword } from './change-own-password'
import { deactivatePerson } from './deactivate-person'
import { makeResetLink } from './make-reset-link'
import { resetLinkByToken } from './queries'
import { resetPassword } from './reset-password'
import { firstAdmin, join, PASSWORD } from './testing/desk-people'

vi.stubEnv('NEXTAUTH_SECRET', 'a secret for tests of a good length 0123456789')

const NEW = 'lantern gravel february'
const person = (id: string) => database().person.findUniqueOrThrow({ where: { id } })
const signsIn = async (id: string, password: string) => passwordMatches((await person(id)).passwordHash, password)

let admin: Actor
let editor: Actor
beforeEach(async () => {
  await resetDatabase()
  admin = await firstAdmin()
  editor = await join(admin, 'olena@desk.example', 'editor')
})

describe('a reset link', () => {
  it('sets a new password once and ends the sessions', async () => {
    const { token } = await makeResetLink(admin, { personId: editor.id })
    expect(await resetLinkByToken(null, token)).toMatchObject({ state: 'open', email: 'olena@desk.example' })
    expect(await signsIn(editor.id, PASSWORD)).toBe(true)
    await resetPassword(null, { token, password: NEW })
    expect(await signsIn(editor.id, NEW)).toBe(true)
    expect(await signsIn(editor.id, PASSWORD)).toBe(false)
    expect((await person(editor.id)).tokenVersion).toBe(2)
    await expect(resetPassword(null, { token, password: 'another lantern gravel' })).rejects.toMatchObject({
      code: 'gate',
    })
    expect(await resetLinkByToken(null, token)).toEqual({ state: 'used' })
  })

  it('is used by one of two in the same moment', async () => {
    const { token } = await makeResetLink(admin, { personId: editor.id })
    const results = await Promise.allSettled(
      [NEW, 'another lantern gravel'].map((password) => resetPassword(null, { token, password })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await person(editor.id)).tokenVersion).toBe(2)
  })

  it('gives way to a newer one, expires, and dies with a deactivation', async () => {
    const first = await makeResetLink(admin, { personId: editor.id })
    const second = await makeResetLink(admin, { personId: editor.id })
    await expect(resetPassword(null, { token: first.token, password: NEW })).rejects.toMatchObject({ code: 'gate' })
    await ownerQuery(`UPDATE "reset_link" SET "expires_at" = now() - interval '1 second' WHERE "id" = $1`, [second.id])
    await expect(resetPassword(null, { token: second.token, password: NEW })).rejects.toMatchObject({ code: 'gate' })
    const third = await makeResetLink(admin, { personId: editor.id })
    await deactivatePerson(admin, { personId: editor.id })
    await expect(resetPassword(null, { token: third.token, password: NEW })).rejects.toMatchObject({ code: 'gate' })
    expect((await resetLinkByToken(null, third.token)).state).not.toBe('open')
    expect(await signsIn(editor.id, PASSWORD)).toBe(true)
  })

  it('is for admins to make, and keeps only its hash', async () => {
    await expect(makeResetLink(editor, { personId: admin.id })).rejects.toMatchObject({ code: 'forbidden' })
    const { token } = await makeResetLink(admin, { personId: editor.id })
    expect(JSON.stringify(await ownerQuery('SELECT * FROM "reset_link"'))).not.toContain(token)
    expect(JSON.stringify(await ownerQuery('SELECT * FROM "event"'))).not.toContain(token)
  })
})

describe('one’s own password', () => {
  it('changes with the current one, ends the sessions and is told', async () => {
    expect(await changeOwnPassword(editor, { current: PASSWORD, password: NEW })).toEqual({
      email: 'olena@desk.example',
    })
    expect(await signsIn(editor.id, NEW)).toBe(true)
    expect((await person(editor.id)).tokenVersion).toBe(2)
    const last = await database().event.findFirst({ where: { articleId: null }, orderBy: { sequence: 'desc' } })
    expect(last).toMatchObject({ kind: 'person.passwordChanged', actorId: editor.id, payload: { personId: editor.id } })
  })

  it('does not change with a wrong one, nor to an unfit one', async () => {
    await expect(changeOwnPassword(editor, { current: 'wrong', password: NEW })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['current'] },
    })
    await expect(changeOwnPassword(editor, { current: PASSWORD, password: 'short' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: ['password'] },
    })
    expect(await signsIn(editor.id, PASSWORD)).toBe(true)
  })

  it('cannot be guessed from an open screen', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(changeOwnPassword(editor, { current: 'wrong', password: NEW })).rejects.toMatchObject({
        code: 'invalid',
      })
    }
    await expect(changeOwnPassword(editor, { current: PASSWORD, password: NEW })).rejects.toMatchObject({
      code: 'tooMany',
    })
  })
})
