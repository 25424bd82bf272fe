import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { QueryResultRow } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { atDatabase, quoted, withConnection } from '@/scripts/postgres/connection.mjs'
import { migrate } from './migrate.mjs'

const SHIPPED = path.resolve(import.meta.dirname, '../../prisma/migrations')

describe('the migrations', () => {
  const { admin, owner, prefix } = inject('testServer')
  const name = `${prefix}_migrations_${process.env.VITEST_POOL_ID ?? '1'}`
  const ownerName = new URL(owner).username
  const url = atDatabase(owner, name)
  let folder = ''

  beforeEach(async () => {
    await withConnection(admin, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${quoted(name)} OWNER ${quoted(decodeURIComponent(ownerName))}`)
    })
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-migrations-'))
    cpSync(SHIPPED, folder, { recursive: true })
  })

  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    await withConnection(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`))
  })

  const add = (migration: string, sql: string): void => {
    mkdirSync(path.join(folder, migration))
    writeFileSync(path.join(folder, migration, 'migration.sql'), sql)
  }
  const rows = (sql: string): Promise<QueryResultRow[]> =>
    withConnection(url, async (client) => (await client.query<QueryResultRow>(sql)).rows)

  it('are applied once, however many start at the same moment', async () => {
    const results = await Promise.all([1, 2, 3].map(() => migrate({ url, folder })))
    const applied = results.flatMap((result) => result.applied)
    expect(applied).toHaveLength(results[0]?.total ?? -1)
    expect((await migrate({ url, folder })).applied).toEqual([])
  })

  it('are recorded as Prisma records them', async () => {
    await migrate({ url, folder })
    const [row] = await rows(`SELECT * FROM "_prisma_migrations" ORDER BY "started_at" LIMIT 1`)
    expect(row).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      finished_at: expect.any(Date) as Date,
      rolled_back_at: null,
      applied_steps_count: 1,
    })
  })

  it('refuse a database that a newer version has used', async () => {
    add('29990101000000_from_the_future', 'CREATE TABLE "future" ("id" int)')
    await migrate({ url, folder })
    rmSync(path.join(folder, '29990101000000_from_the_future'), { recursive: true })
    await expect(migrate({ url, folder })).rejects.toThrow(/newer Tickmark.*29990101000000_from_the_future/)
  })

  it('refuse a migration that was changed after it was applied', async () => {
    add('29990101000000_later', 'CREATE TABLE "later" ("id" int)')
    await migrate({ url, folder })
    writeFileSync(path.join(folder, '29990101000000_later', 'migration.sql'), 'CREATE TABLE "other" ("id" int)')
    await expect(migrate({ url, folder })).rejects.toThrow(/29990101000000_later was changed after/)
  })

  it('take the line ends of a Windows checkout for the same migration', async () => {
    add('29990101000000_later', 'CREATE TABLE "later"\n("id" int)\n')
    await migrate({ url, folder })
    writeFileSync(path.join(folder, '29990101000000_later', 'migration.sql'), 'CREATE TABLE "later"\r\n("id" int)\r\n')
    expect((await migrate({ url, folder })).applied).toEqual([])
  })

  it('leave nothing of one that fails, and keep those before it', async () => {
    add('29990101000000_good', 'CREATE TABLE "good" ("id" int)')
    add('29990101000001_bad', 'CREATE TABLE "bad" ("id" int); SELECT 1 / 0;')
    await expect(migrate({ url, folder })).rejects.toThrow(/29990101000001_bad could not be applied and was undone/)
    expect(await rows(`SELECT to_regclass('"good"') IS NOT NULL AS "good", to_regclass('"bad"') AS "bad"`)).toEqual([
      { good: true, bad: null },
    ])
    expect(await rows(`SELECT 1 FROM "_prisma_migrations" WHERE "migration_name" LIKE '%_bad'`)).toEqual([])
  })
})
