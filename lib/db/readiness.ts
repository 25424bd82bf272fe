import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { database } from './client'

export type Readiness =
  { ready: true; reason: 'ready' } | { ready: false; reason: 'database unreachable' | 'migrations pending' }

let known: Promise<string[]> | undefined

async function migrationsOfThisBuild(): Promise<string[]> {
  const entries = await readdir(path.join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** Whether this process can serve: the database answers, and every migration of this build is applied. */
export async function readiness(): Promise<Readiness> {
  try {
    const [may] = await database().$queryRaw<{ history: boolean | null; event: boolean }[]>`
      SELECT has_table_privilege(to_regclass('"_prisma_migrations"'), 'SELECT') AS "history", to_regclass('"event"') IS NOT NULL AS "event"`
    if (!may?.event) return { ready: false, reason: 'migrations pending' }
    // A server of the user's own may keep the history from the application's role; its tables are proof enough then.
    if (may.history !== true) return { ready: true, reason: 'ready' }
    const applied = await database().$queryRaw<{ name: string }[]>`
      SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`
    const names = new Set(applied.map(({ name }) => name))
    known ??= migrationsOfThisBuild()
    return (await known).every((name) => names.has(name))
      ? { ready: true, reason: 'ready' }
      : { ready: false, reason: 'migrations pending' }
  } catch {
    return { ready: false, reason: 'database unreachable' }
  }
}
