// @ts-check
import { literal, quoted, withConnection } from './connection.mjs'

export const OWNER_ROLE = 'tickmark_owner'
/** The name that the migrations grant to. It may not update or delete what is written once. */
export const APP_ROLE = 'tickmark_app'

/**
 * Makes the owner of the tables and the application's role, with these passwords, on a server of our own.
 * @param {string} superuserUrl
 * @param {{ ownerPassword: string, appPassword: string }} passwords
 */
export async function makeRoles(superuserUrl, { ownerPassword, appPassword }) {
  await withConnection(superuserUrl, async (client) => {
    for (const [role, password] of /** @type {const} */ ([
      [OWNER_ROLE, ownerPassword],
      [APP_ROLE, appPassword],
    ])) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
      await client.query(
        `${verb} ROLE ${quoted(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${literal(password)}`,
      )
    }
  })
}

/**
 * @param {string} superuserUrl
 * @param {string} name
 * @returns {Promise<boolean>} whether it was made now
 */
export async function makeDatabase(superuserUrl, name) {
  return withConnection(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount !== 0) return false
    await client.query(`CREATE DATABASE ${quoted(name)} OWNER ${quoted(OWNER_ROLE)}`)
    // Everybody may connect to a new database; here only the two roles have business.
    await client.query(`REVOKE ALL ON DATABASE ${quoted(name)} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${quoted(name)} TO ${quoted(APP_ROLE)}`)
    return true
  })
}

/**
 * The connection for the application on a server that is not ours. The login becomes a member of the
 * application's role when the owner may grant that, and acts as it from its first statement.
 * @param {{ ownerUrl: string, loginUrl: string }} urls
 * @returns {Promise<{ url: string, restricted: boolean }>} restricted: the database itself refuses to rewrite the record to it
 */
export async function actingAsApp({ ownerUrl, loginUrl }) {
  const login = await withConnection(loginUrl, async (client) => {
    const { rows } = await client.query('SELECT current_user AS "name"')
    return String(rows[0]?.name)
  })
  if (login === APP_ROLE) return { url: loginUrl, restricted: true }
  await withConnection(ownerUrl, (client) => client.query(`GRANT ${quoted(APP_ROLE)} TO ${quoted(login)}`)).catch(
    // No such role, or no right to grant it: whether it can be acted as is tried next.
    () => undefined,
  )
  const url = withRole(loginUrl, APP_ROLE)
  const acts = await withConnection(url, async (client) => {
    const { rows } = await client.query('SELECT current_user AS "name"')
    return rows[0]?.name === APP_ROLE
  }).catch(() => false)
  return acts ? { url, restricted: true } : { url: loginUrl, restricted: false }
}

/**
 * @param {string} url
 * @param {string} role
 */
function withRole(url, role) {
  const changed = new URL(url)
  const options = changed.searchParams.get('options')
  changed.searchParams.set('options', `${options ? `${options} ` : ''}-c role=${role}`)
  // A form encodes a space as "+", which pg reads as a plus sign.
  return changed.href.replaceAll('+', '%20')
}
