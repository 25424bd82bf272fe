// @ts-check

/**
 * One connection for the length of `work`. `pg` is loaded here because this file is read before packages are installed.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'tickmark start',
  })
  // An 'error' event without a listener would end the process; the running query rejects anyway.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * @param {{ user: string, password: string, port: number, database: string, host?: string }} parts
 * @returns {string}
 */
export function connectionUrl({ user, password, port, database, host = '127.0.0.1' }) {
  return `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}`
}

/**
 * @param {string} url
 * @param {string} database
 * @returns {string} the same server, another database
 */
export function atDatabase(url, database) {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

/** @param {string} name */
export function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`
}

/** @param {string} text */
export function literal(text) {
  return `'${text.replaceAll("'", "''")}'`
}
