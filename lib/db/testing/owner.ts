import { Client, type QueryResultRow } from 'pg'

async function queryAt<Row extends QueryResultRow>(
  variable: 'DATABASE_URL' | 'DATABASE_MIGRATION_URL',
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new Client({ connectionString: process.env[variable] })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** One statement as the owner of the tables, who is bound by constraints and triggers but by no grant. */
export function ownerQuery<Row extends QueryResultRow = QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return queryAt<Row>('DATABASE_MIGRATION_URL', sql, values)
}

/** One raw statement as the application's own role, for tests of what the database refuses to it. */
export function applicationQuery<Row extends QueryResultRow = QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return queryAt<Row>('DATABASE_URL', sql, values)
}
