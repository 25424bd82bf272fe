import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/db/client'
import { applicationQuery, ownerQuery } from './owner'
import { resetDatabase } from './reset'

describe('the test database of a worker', () => {
  beforeEach(resetDatabase)

  it('is a migrated clone in which the application acts as the restricted role', async () => {
    const [row] = await applicationQuery<{ role: string; name: string }>(
      'SELECT current_user AS "role", current_database() AS "name"',
    )
    expect(row?.role).toBe('tickmark_app')
    expect(row?.name).toMatch(/^tickmark_test_/)
  })

  it('is reached by the client of the product', async () => {
    expect(await database().desk.count()).toBe(1)
  })

  it('is emptied by a reset, which brings back the desk and leaves the guards on', async () => {
    await ownerQuery(`INSERT INTO "person" ("email", "name", "role") VALUES ('a@desk.example', 'A', 'admin')`)
    await ownerQuery(`UPDATE "desk" SET "name" = 'Another'`)
    await resetDatabase()
    expect(await ownerQuery('SELECT 1 FROM "person"')).toEqual([])
    expect(await ownerQuery('SELECT "name" FROM "desk"')).toEqual([{ name: 'The desk' }])
    await expect(ownerQuery('TRUNCATE "event"')).rejects.toThrow(/written once/)
  })

  it('refuses deletions of events to the application', async () => {
    await expect(applicationQuery('DELETE FROM "event"')).rejects.toThrow(/permission denied/)
  })
})
