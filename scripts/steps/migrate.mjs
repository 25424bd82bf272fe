// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { withConnection } from '../postgres/connection.mjs'
import { machineFailure, Stop } from './stop.mjs'

/** Any number will do, as long as every starter of Tickmark takes the same. */
const MIGRATION_LOCK = 7_418_530_021

// As Prisma's own CLI makes it, so that both can work on the same database.
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

const GRANT_HISTORY = `DO $$
BEGIN
  GRANT SELECT ON "_prisma_migrations" TO "tickmark_app";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$`

/** @typedef {{ name: string, sql: string, checksums: string[] }} Migration the first checksum is the one recorded */

/**
 * Brings the database up to the migrations in the folder, each in a transaction of its own, one starter at a time.
 * @param {{ url: string, folder: string }} wanted the connection of the tables' owner; the `prisma/migrations` folder
 * @returns {Promise<{ applied: string[], total: number }>}
 * @throws {Stop} when the database is newer than the folder, or a migration was changed after it was applied
 */
export async function migrate({ url, folder }) {
  const migrations = await migrationsIn(folder)
  return withConnection(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    const { rows: found } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "there"`)
    if (found[0]?.there !== true) await client.query(HISTORY_TABLE)
    const { rows } = await client.query(
      `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
         FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "started_at"`,
    )
    const pending = pendingOf(migrations, rows)
    for (const migration of pending) await apply(client, migration)
    // So that the application can tell whether the database is as new as itself.
    await client.query(GRANT_HISTORY)
    return { applied: pending.map(({ name }) => name), total: migrations.length }
  })
}

/**
 * @param {string} folder
 * @returns {Promise<Migration[]>}
 */
async function migrationsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      // A checkout on Windows may have changed the line ends; that is not a changed migration.
      const unix = sql.replaceAll('\r\n', '\n')
      return { name, sql, checksums: [sha256(unix), sha256(unix.replaceAll('\n', '\r\n'))] }
    }),
  )
}

/**
 * @param {Migration[]} known
 * @param {{ name: string, checksum: string, finished: boolean }[]} recorded
 * @returns {Migration[]}
 */
export function pendingOf(known, recorded) {
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, checksum, finished } of recorded) {
    const migration = byName.get(name)
    if (!migration) {
      throw new Stop(
        `The database was used by a newer Tickmark: it holds the migration ${name}, which this version does not know. Start the newer version, or restore a backup from before it.`,
      )
    }
    if (!finished) {
      throw new Stop(
        `The migration ${name} was begun by another tool and did not finish. Mark it with "prisma migrate resolve", or restore a backup, and start again.`,
      )
    }
    if (!migration.checksums.includes(checksum)) {
      throw new Stop(
        `The migration ${name} was changed after this database applied it. Put its migration.sql back as it was; changes belong in a new migration.`,
      )
    }
  }
  const applied = new Set(recorded.map(({ name }) => name))
  return known.filter(({ name }) => !applied.has(name))
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksums }) {
  const startedAt = new Date()
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), checksums[0], name, startedAt],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Stop(
      machineFailure(error) ?? `The migration ${name} could not be applied and was undone: ${reason}`,
      error,
    )
  }
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}
