import { describe, expect, it } from 'vitest'
import { Refusal } from '@/lib/errors'
import { roles, type Actor, type Role } from './actor'
import { authorize, can } from './can'
import { permissions, type Permission } from './permissions'
import type { Facts } from './predicates'

const me = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'
const visitors = ['nobody', ...roles] as const
type Visitor = (typeof visitors)[number]

const actorOf = (visitor: Visitor): Actor | null =>
  visitor === 'nobody' ? null : { id: me, name: 'Me', role: visitor }

const everyone: readonly Role[] = ['viewer', 'editor', 'reviewer', 'admin']
const editors: readonly Role[] = ['editor', 'reviewer', 'admin']
const reviewers: readonly Role[] = ['reviewer', 'admin']
const admins: readonly Role[] = ['admin']

/** Written a second time on purpose, by hand and by role: a slip in one of the two shows. */
const expected: Record<Permission, { may: readonly Role[]; facts?: Facts }> = {
  'article.read': { may: everyone },
  'article.import': { may: editors },
  'article.revise': { may: editors },
  'claim.read': { may: everyone },
  'claim.record': { may: editors },
  'claim.revise': { may: editors },
  'claim.resize': { may: editors },
  'claim.withdraw': { may: editors },
  'claim.restore': { may: editors },
  'claim.note': { may: editors },
  'claim.submit': { may: editors },
  'claim.approve': { may: reviewers, facts: { lastChangedById: other } },
  'claim.return': { may: reviewers },
  'change.undo': { may: editors, facts: { madeById: me } },
  'source.read': { may: everyone },
  'source.record': { may: editors },
  'source.revise': { may: editors },
  'evidence.attach': { may: editors },
  'evidence.revise': { may: editors },
  'evidence.remove': { may: editors },
  'history.read': { may: everyone },
  'version.signOff': { may: reviewers },
  'version.override': { may: reviewers },
  'reviewedVersion.read': { may: everyone },
  'reviewedVersion.list': { may: everyone },
  'reviewedVersion.publish': { may: reviewers },
  'person.list': { may: admins },
  'person.invite': { may: admins },
  'person.changeRole': { may: admins, facts: { personId: other } },
  'person.deactivate': { may: admins, facts: { personId: other } },
  'person.reactivate': { may: admins },
  'person.makeResetLink': { may: admins },
  'person.changeOwnPassword': { may: everyone },
  'desk.revise': { may: admins },
}

const names = Object.keys(permissions).filter((name): name is Permission => Object.hasOwn(permissions, name))

function codeOf(work: () => void): string {
  try {
    work()
    return 'allowed'
  } catch (error) {
    return error instanceof Refusal ? error.code : 'thrown'
  }
}

describe('the table of permissions', () => {
  describe.each(names)('%s', (permission) => {
    const { may, facts = {} } = expected[permission]
    it.each(visitors)('for %s', (visitor) => {
      const allowed = visitor !== 'nobody' && may.includes(visitor)
      expect(can(actorOf(visitor), permission, facts)).toBe(allowed)
      expect(codeOf(() => authorize(actorOf(visitor), permission, facts))).toBe(
        allowed ? 'allowed' : visitor === 'nobody' ? 'unauthenticated' : 'forbidden',
      )
    })
  })
})

describe('what depends on who did it', () => {
  it.each(roles)('nobody approves a claim that they changed last: %s', (role) => {
    const actor = actorOf(role)
    expect(can(actor, 'claim.approve', { lastChangedById: me })).toBe(false)
    expect(codeOf(() => authorize(actor, 'claim.approve', { lastChangedById: me }))).toBe(
      reviewers.includes(role) ? 'gate' : 'forbidden',
    )
  })

  it.each(roles)('an unknown last changer counts as oneself: %s', (role) => {
    expect(can(actorOf(role), 'claim.approve')).toBe(false)
  })

  it.each(roles)('nobody undoes the change of another: %s', (role) => {
    expect(can(actorOf(role), 'change.undo', { madeById: other })).toBe(false)
    expect(can(actorOf(role), 'change.undo')).toBe(false)
  })

  it.each(['person.changeRole', 'person.deactivate'] as const)('%s is never for oneself', (permission) => {
    expect(can(actorOf('admin'), permission, { personId: me })).toBe(false)
    expect(can(actorOf('admin'), permission)).toBe(false)
  })

  it('a public reviewed version is for nobody too', () => {
    expect(can(null, 'reviewedVersion.read', { isPublic: true })).toBe(true)
    expect(can(null, 'reviewedVersion.read', { isPublic: false })).toBe(false)
  })
})
