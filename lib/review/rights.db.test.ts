import { readdir } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { everyVerb, signOff, somethingOfTheirOwn } from '@/lib/db/testing/every-verb'
import { openNewsroom, sourceBy, type Newsroom } from '@/lib/db/testing/newsroom'
import { resetDatabase } from '@/lib/db/testing/reset'
import { reviseSource } from '@/lib/evidence/revise-source'
import { roles, type Role } from '@/lib/policy/actor'
import { publishReviewedVersion } from './publish-reviewed-version'
import { undoLastChange } from './undo-last-change'

const editors: readonly Role[] = ['editor', 'reviewer', 'admin']
const reviewers: readonly Role[] = ['reviewer', 'admin']

/** Written by hand and not read off the policy table: the table is what is under test. */
const allowed: Readonly<Record<string, readonly Role[]>> = {
  'revise-article': editors,
  'record-claim': editors,
  'revise-claim': editors,
  'resize-occurrence': editors,
  'withdraw-claim': editors,
  'restore-claim': editors,
  'add-note': editors,
  'attach-evidence': editors,
  'revise-evidence': editors,
  'remove-evidence': editors,
  'submit-for-review': editors,
  'approve-claim': reviewers,
  'return-claim': reviewers,
  'sign-off-version': reviewers,
}

let room: Newsroom
beforeEach(async () => {
  await resetDatabase()
  room = await openNewsroom()
})

const eventCount = () => database().event.count()

const cases = Object.entries(allowed).flatMap(([verb, those]) =>
  roles.map((role) => ({ verb, role, may: those.includes(role) })),
)

describe('every verb and every role', () => {
  it.each(cases)('$verb by $role: $may', async ({ verb, role, may }) => {
    const tried = everyVerb[verb]
    if (!tried) throw new Error(`${verb} is not tried`)
    const claim = await tried.arrange(room)
    const before = await eventCount()
    const call = tried.call(room, room[role], claim)
    if (may) await call
    else await expect(call).rejects.toMatchObject({ code: 'forbidden' })
    // evidence brings its own source, one event more, by somebody else
    const sources = verb === 'attach-evidence' ? 1 : 0
    expect((await eventCount()) - before).toBe((may ? 1 : 0) + sources)
  })

  it('undo-last-change: one’s own, and not at all once one may only read', async () => {
    for (const role of ['editor', 'reviewer', 'admin'] as const) {
      await somethingOfTheirOwn(room, room[role])
      expect((await undoLastChange(room[role], { articleId: room.articleId })).claim.withdrawn).toBe(true)
    }
    await somethingOfTheirOwn(room, room.editor)
    await expect(
      undoLastChange({ ...room.editor, role: 'viewer' }, { articleId: room.articleId }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('record-source and revise-source: not by a viewer', async () => {
    await expect(sourceBy(room.viewer, 'Log')).rejects.toMatchObject({ code: 'forbidden' })
    const sourceId = await sourceBy(room.editor, 'Log')
    const fields = {
      kind: 'document',
      title: 'Log of May',
      address: null,
      publisher: null,
      origin: null,
      publishedOn: null,
      description: null,
    } as const
    await expect(reviseSource(room.viewer, { sourceId, seenRevision: 1, fields })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await reviseSource(room.otherEditor, { sourceId, seenRevision: 1, fields })).revision).toBe(2)
  })

  it('publish-reviewed-version: by reviewers and admins', async () => {
    const { reviewedVersionId } = await signOff(room, room.reviewer, 'Breaking news.')
    const publish = (role: Role, visibility: 'private' | 'public') =>
      publishReviewedVersion(room[role], { articleId: room.articleId, reviewedVersionId, visibility })
    await expect(publish('viewer', 'public')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(publish('editor', 'public')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await publish('reviewer', 'public')).toEqual({ visibility: 'public' })
    expect(await publish('admin', 'private')).toEqual({ visibility: 'private' })
  })

  it('leaves no verb file of these rooms untried', async () => {
    const elsewhere = ['add-note', 'publish-reviewed-version', 'record-source', 'revise-source', 'undo-last-change']
    const verbs =
      /^(add|approve|attach|publish|record|remove|resize|restore|return|revise|sign-off|submit|undo|withdraw|accept|refuse|suggest|merge|correct)-[a-z-]+\.ts$/
    for (const folder of ['lib/claims', 'lib/evidence', 'lib/review']) {
      const files = (await readdir(folder)).filter((file) => verbs.test(file)).map((file) => file.replace(/\.ts$/, ''))
      for (const file of files) expect([...Object.keys(allowed), ...elsewhere], `${folder}/${file}`).toContain(file)
    }
  })
})
