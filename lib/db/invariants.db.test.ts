import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClaimRow } from '@/lib/claims/claim'
import { addNote } from '@/lib/claims/add-note'
import { evidenceRows } from '@/lib/evidence/rows'
import { database } from './client'
import { signOff } from './testing/every-verb'
import { approvedClaim, articleBy, checkedClaim, openNewsroom, readyClaim, type Newsroom } from './testing/newsroom'
import { applicationQuery, ownerQuery } from './testing/owner'

/** A desk with one article under work and one that is signed off. */
let open: Newsroom
let frozen: Newsroom
let ready: ClaimRow
let checked: ClaimRow
let frozenClaim: ClaimRow
let frozenEvidence: string
let frozenReviewed: string

beforeAll(async () => {
  open = await openNewsroom()
  ready = await readyClaim(open, open.editor, 'eleven weeks')
  checked = await checkedClaim(open, open.editor, 'May')
  await addNote(open.editor, { articleId: open.articleId, claimId: checked.id, noteId: randomUUID(), body: 'A note.' })
  frozen = { ...open, ...(await articleBy(open.editor)) }
  frozenClaim = await approvedClaim(frozen, 'eleven weeks')
  await addNote(frozen.editor, {
    articleId: frozen.articleId,
    claimId: frozenClaim.id,
    noteId: randomUUID(),
    body: 'A note.',
  })
  frozenEvidence = (await evidenceRows(database(), [frozenClaim.id]))[0]?.id ?? ''
  frozenReviewed = (await signOff(frozen, frozen.reviewer, null)).reviewedVersionId
})

type Query = (sql: string, values?: unknown[]) => Promise<unknown>
const owner: [string, Query] = ['the owner of the tables', ownerQuery]
const app: [string, Query] = ['the application', applicationQuery]
const both = [owner, app]

const frozenCode = { code: 'TM002' }
const onceCode = { code: 'TM001' }
const denied = { code: '42501' }

describe.each(both)('what is signed off: %s', (_who, query) => {
  const place = () => frozenClaim.occurrences[0]?.id
  it.each<[string, string, () => unknown[]]>([
    [
      'changes the status of a claim',
      `UPDATE "claim" SET "status" = 'incorrect', "revision" = "revision" + 1, "last_changed_revision" = "revision" + 1, "progress" = 'checking' WHERE "id" = $1`,
      () => [frozenClaim.id],
    ],
    [
      'withdraws a claim',
      `UPDATE "claim" SET "withdrawn_at" = now(), "revision" = "revision" + 1 WHERE "id" = $1`,
      () => [frozenClaim.id],
    ],
    [
      'adds a claim',
      `INSERT INTO "claim" ("article_id", "number", "kind", "last_changed_by_id", "created_by_id") VALUES ($1, 99, 'other', $2, $2)`,
      () => [frozen.articleId, frozen.editor.id],
    ],
    ['changes an excerpt', `UPDATE "evidence" SET "excerpt" = 'Other words' WHERE "id" = $1`, () => [frozenEvidence]],
    ['removes evidence', `UPDATE "evidence" SET "removed_at" = now() WHERE "id" = $1`, () => [frozenEvidence]],
    [
      'adds evidence',
      `INSERT INTO "evidence" ("claim_id", "source_id", "stance", "use", "accessed_at", "created_by_id") SELECT "claim_id", "source_id", 'refutes', 'primary', now(), "created_by_id" FROM "evidence" WHERE "id" = $1`,
      () => [frozenEvidence],
    ],
    ['removes a place', `UPDATE "occurrence" SET "removed_at" = now() WHERE "id" = $1`, () => [place()]],
    ['adds a place', `INSERT INTO "occurrence" ("claim_id") VALUES ($1)`, () => [frozenClaim.id]],
    [
      'moves an anchor to other words',
      `UPDATE "anchor" SET "start" = 0, "end" = 5, "quote" = 'Ferry' WHERE "occurrence_id" = $1`,
      () => [place()],
    ],
    ['marks an anchor as lost', `UPDATE "anchor" SET "state" = 'lost' WHERE "occurrence_id" = $1`, () => [place()]],
    [
      'adds a note',
      `INSERT INTO "note" ("article_id", "claim_id", "body", "author_id") VALUES ($1, $2, 'Late.', $3)`,
      () => [frozen.articleId, frozenClaim.id, frozen.editor.id],
    ],
    [
      'adds a decision',
      `INSERT INTO "decision" ("claim_id", "claim_revision", "kind", "decided_by_id") VALUES ($1, $2, 'approved', $3)`,
      () => [frozenClaim.id, frozenClaim.revision, frozen.otherReviewer.id],
    ],
  ])('cannot be changed: %s', async (_what, sql, values) => {
    await expect(query(sql, values())).rejects.toMatchObject(frozenCode)
  })

  it('cannot be emptied by carrying evidence to a claim of another article', async () => {
    await expect(
      query(`UPDATE "evidence" SET "claim_id" = $1 WHERE "id" = $2`, [checked.id, frozenEvidence]),
    ).rejects.toMatchObject(onceCode)
  })

  it('cannot be emptied by carrying a place to a claim of another article', async () => {
    await expect(
      query(`UPDATE "occurrence" SET "claim_id" = $1 WHERE "id" = $2`, [checked.id, place()]),
    ).rejects.toMatchObject(onceCode)
  })

  it('cannot lose a claim to another article', async () => {
    const sql = `UPDATE "claim" SET "article_id" = $1, "number" = 77, "revision" = "revision" + 1 WHERE "id" = $2`
    await expect(query(sql, [open.articleId, frozenClaim.id])).rejects.toThrow(/tickmark|violates/)
  })
})

describe('a reviewed version', () => {
  it.each([
    [
      'snapshot',
      `UPDATE "reviewed_version" SET "snapshot" = '{}', "sha256" = encode(sha256('{}'), 'hex') WHERE "id" = $1`,
    ],
    ['hash', `UPDATE "reviewed_version" SET "sha256" = repeat('0', 64) WHERE "id" = $1`],
    ['address', `UPDATE "reviewed_version" SET "slug" = 'another' WHERE "id" = $1`],
    ['override', `UPDATE "reviewed_version" SET "override_reason" = 'Because.' WHERE "id" = $1`],
    ['time', `UPDATE "reviewed_version" SET "signed_off_at" = now() WHERE "id" = $1`],
    [
      'signatory',
      `UPDATE "reviewed_version" SET "signed_off_by_id" = (SELECT "id" FROM "person" WHERE "role" = 'viewer') WHERE "id" = $1`,
    ],
  ])('keeps its %s', async (_what, sql) => {
    await expect(ownerQuery(sql, [frozenReviewed])).rejects.toMatchObject(frozenCode)
    await expect(applicationQuery(sql, [frozenReviewed])).rejects.toMatchObject(denied)
  })

  it('may be opened and closed by the application', async () => {
    const sql = `UPDATE "reviewed_version" SET "visibility" = $2::visibility WHERE "id" = $1`
    await applicationQuery(sql, [frozenReviewed, 'public'])
    await applicationQuery(sql, [frozenReviewed, 'private'])
  })

  it('cannot be deleted', async () => {
    await expect(ownerQuery(`DELETE FROM "reviewed_version" WHERE "id" = $1`, [frozenReviewed])).rejects.toMatchObject(
      onceCode,
    )
    await expect(
      applicationQuery(`DELETE FROM "reviewed_version" WHERE "id" = $1`, [frozenReviewed]),
    ).rejects.toMatchObject(denied)
  })

  it('cannot be stored with a hash of something else', async () => {
    const sql = `INSERT INTO "reviewed_version" ("article_id", "version_id", "slug", "snapshot", "sha256", "signed_off_by_id", "signed_off_at") VALUES ($1, $2, 'forged', '{"a":1}', repeat('0', 64), $3, now())`
    await expect(applicationQuery(sql, [open.articleId, open.versionId, open.reviewer.id])).rejects.toMatchObject({
      code: '23514',
    })
  })

  it('cannot be stored for the version of another article', async () => {
    const sql = `INSERT INTO "reviewed_version" ("article_id", "version_id", "slug", "snapshot", "sha256", "signed_off_by_id", "signed_off_at") VALUES ($1, $2, 'forged', '{}', encode(sha256('{}'), 'hex'), $3, now())`
    await expect(applicationQuery(sql, [frozen.articleId, open.versionId, open.reviewer.id])).rejects.toMatchObject({
      code: '23503',
    })
  })
})

describe('what is written once', () => {
  it.each([
    ['an event rewritten', `UPDATE "event" SET "payload" = '{}'`],
    ['an event given to somebody else', `UPDATE "event" SET "actor_id" = NULL`],
    ['an event deleted', `DELETE FROM "event"`],
    ['all events gone at once', `TRUNCATE "event"`],
    ['the text of a version', `UPDATE "version" SET "text" = 'Other words'`],
    ['the blocks of a version', `UPDATE "version" SET "blocks" = '[{"kind":"paragraph","start":0,"end":1}]'`],
    ['a version deleted', `DELETE FROM "version"`],
    ['a decision turned round', `UPDATE "decision" SET "kind" = 'approved'`],
    ['a decision deleted', `DELETE FROM "decision"`],
    ['a note rewritten', `UPDATE "note" SET "body" = 'I never said that.'`],
    ['a note deleted', `DELETE FROM "note"`],
    ['a claim deleted', `DELETE FROM "claim"`],
    ['a place deleted', `DELETE FROM "occurrence"`],
    ['an anchor deleted', `DELETE FROM "anchor"`],
    ['evidence deleted', `DELETE FROM "evidence"`],
  ])('stays: %s', async (_what, sql) => {
    await expect(ownerQuery(sql)).rejects.toMatchObject(onceCode)
    await expect(applicationQuery(sql)).rejects.toMatchObject(denied)
  })

  it('the application cannot switch the guards off', async () => {
    await expect(applicationQuery('ALTER TABLE "event" DISABLE TRIGGER ALL')).rejects.toMatchObject(denied)
    await expect(applicationQuery('SET session_replication_role = replica')).rejects.toMatchObject(denied)
    await expect(applicationQuery('DROP TABLE "event"')).rejects.toMatchObject(denied)
  })
})

describe.each(both)('an anchor: %s', (_who, query) => {
  const place = () => checked.occurrences[0]
  it('whose quote differs from its slice is refused', async () => {
    await expect(
      query(`UPDATE "anchor" SET "quote" = 'June' WHERE "occurrence_id" = $1`, [place()?.id]),
    ).rejects.toMatchObject({ code: 'TM005' })
  })
  it('whose offsets name other words than its quote is refused', async () => {
    await expect(
      query(`UPDATE "anchor" SET "start" = "start" + 1, "end" = "end" + 1 WHERE "occurrence_id" = $1`, [place()?.id]),
    ).rejects.toMatchObject({ code: 'TM005' })
  })
  it('whose offsets run out of the text is refused', async () => {
    await expect(
      query(`UPDATE "anchor" SET "end" = 100000 WHERE "occurrence_id" = $1`, [place()?.id]),
    ).rejects.toMatchObject({ code: 'TM005' })
  })
  it('that is empty is refused', async () => {
    await expect(
      query(`UPDATE "anchor" SET "end" = "start", "quote" = '' WHERE "occurrence_id" = $1`, [place()?.id]),
    ).rejects.toMatchObject({ code: '23514' })
  })
  it('in the text of another article is refused', async () => {
    const other = await articleBy(open.editor)
    const sql = `INSERT INTO "anchor" ("occurrence_id", "version_id", "start", "end", "quote", "prefix", "suffix") VALUES ($1, $2, 0, 5, 'Ferry', '', '')`
    await expect(query(sql, [place()?.id, other.versionId])).rejects.toMatchObject({ code: 'TM005' })
  })
})

it('an anchor counts in code points, past characters that take two UTF-16 units', async () => {
  const { articleId, versionId } = await articleBy(open.editor, 'Smile 😀😀 then May comes.')
  const [claim] = await ownerQuery<{ id: string }>(
    `INSERT INTO "claim" ("article_id", "number", "kind", "last_changed_by_id", "created_by_id") VALUES ($1, 1, 'other', $2, $2) RETURNING "id"`,
    [articleId, open.editor.id],
  )
  const [occurrence] = await ownerQuery<{ id: string }>(
    `INSERT INTO "occurrence" ("claim_id") VALUES ($1) RETURNING "id"`,
    [claim?.id],
  )
  const insert = (start: number) =>
    ownerQuery(
      `INSERT INTO "anchor" ("occurrence_id", "version_id", "start", "end", "quote", "prefix", "suffix") VALUES ($1, $2, $3, $4, 'May', '', '')`,
      [occurrence?.id, versionId, start, start + 3],
    )
  await expect(insert(16)).rejects.toMatchObject({ code: 'TM005' })
  await insert(14)
})

describe.each(both)('the two-person rule: %s', (_who, query) => {
  const approveBy = (personId: string) =>
    query(
      `INSERT INTO "decision" ("claim_id", "claim_revision", "kind", "decided_by_id") VALUES ($1, $2, 'approved', $3)`,
      [ready.id, ready.revision, personId],
    )

  it('refuses the approval of a claim by whoever changed it last', async () => {
    await expect(approveBy(open.editor.id)).rejects.toMatchObject({ code: 'TM004' })
  })
  it('refuses the approval of a revision that does not stand', async () => {
    const sql = `INSERT INTO "decision" ("claim_id", "claim_revision", "kind", "decided_by_id") VALUES ($1, $2, 'approved', $3)`
    await expect(query(sql, [ready.id, ready.revision - 1, open.reviewer.id])).rejects.toMatchObject({ code: 'TM003' })
  })
  it('refuses Approved without a decision', async () => {
    const sql = `UPDATE "claim" SET "progress" = 'approved', "revision" = "revision" + 1 WHERE "id" = $1`
    await expect(query(sql, [ready.id])).rejects.toMatchObject({ code: 'TM004' })
  })
  it('refuses a change of the words of a claim that keeps its approvals', async () => {
    const sql = `UPDATE "claim" SET "statement" = 'Other', "revision" = "revision" + 1 WHERE "id" = $1`
    await expect(query(sql, [checked.id])).rejects.toMatchObject({ code: 'TM003' })
  })
  it('refuses a write that does not raise the revision', async () => {
    await expect(query(`UPDATE "claim" SET "priority" = 'high' WHERE "id" = $1`, [checked.id])).rejects.toMatchObject({
      code: 'TM003',
    })
  })
  it('refuses Ready without a status', async () => {
    const sql = `UPDATE "claim" SET "progress" = 'ready', "status" = 'unchecked', "revision" = "revision" + 1, "last_changed_revision" = "revision" + 1 WHERE "id" = $1`
    await expect(query(sql, [checked.id])).rejects.toMatchObject({ code: '23514' })
  })
})

describe.each(both)('the record: %s', (_who, query) => {
  it('refuses a second event with the same sequence', async () => {
    const sql = `INSERT INTO "event" ("article_id", "sequence", "kind", "actor_id", "payload") VALUES ($1, 1, 'claim.noted', $2, '{}')`
    await expect(query(sql, [open.articleId, open.editor.id])).rejects.toMatchObject({ code: '23505' })
  })
  it('refuses an event about a claim of another article', async () => {
    const sql = `INSERT INTO "event" ("article_id", "sequence", "kind", "claim_id", "actor_id", "payload") VALUES ($1, 9999, 'claim.noted', $2, $3, '{}')`
    await expect(query(sql, [frozen.articleId, checked.id, open.editor.id])).rejects.toMatchObject({ code: '23503' })
  })
  it('refuses a return without a reason', async () => {
    const sql = `INSERT INTO "decision" ("claim_id", "claim_revision", "kind", "reason", "decided_by_id") VALUES ($1, $2, 'returned', '  ', $3)`
    await expect(query(sql, [ready.id, ready.revision, open.reviewer.id])).rejects.toMatchObject({ code: '23514' })
  })
  it('refuses a version whose text is not canonical', async () => {
    const sql = `INSERT INTO "version" ("article_id", "number", "text", "blocks", "spans", "created_by_id") VALUES ($1, 2, $3, '[{}]', '[]', $2)`
    await expect(query(sql, [open.articleId, open.editor.id, 'a line\r\nand another'])).rejects.toMatchObject({
      code: '23514',
    })
    await expect(query(sql, [open.articleId, open.editor.id, 'cafe\u0301'])).rejects.toMatchObject({ code: '23514' })
  })
})
