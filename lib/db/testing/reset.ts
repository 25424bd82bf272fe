import { Client, escapeIdentifier } from 'pg'

/**
 * Empties every table and puts back what a freshly migrated database holds. Each test *file* starts fresh
 * by itself; this is for a fresh start between the tests of one file. Open connections stay usable.
 */
export async function resetDatabase(): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_MIGRATION_URL })
  await client.connect()
  try {
    const tables = await tablesOf(client, 'public')
    const kept = await tablesOf(client, 'test_baseline')
    await client.query('BEGIN')
    for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
    await client.query(`TRUNCATE ${tables.join(', ')} RESTART IDENTITY CASCADE`)
    for (const table of kept) await client.query(`INSERT INTO public.${table} TABLE "test_baseline".${table}`)
    for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function tablesOf(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS "name" FROM pg_tables WHERE schemaname = $1 AND tablename <> '_prisma_migrations' ORDER BY 1`,
    [schema],
  )
  return rows.map(({ name }) => escapeIdentifier(name))
}
