// @ts-check
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCluster } from '../postgres/cluster.mjs'
import { atDatabase, connectionUrl, quoted, withConnection } from '../postgres/connection.mjs'
import { actingAsApp, APP_ROLE, makeRoles, OWNER_ROLE } from '../postgres/roles.mjs'
import { migrate } from '../steps/migrate.mjs'
import { Stop } from '../steps/stop.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/**
 * Where tests find PostgreSQL: three connections to the same server, as the one who makes databases, as the
 * owner of the tables, and as the application.
 * @typedef {{ admin: string, owner: string, app: string, prefix: string }} TestServer
 */

/**
 * The server handed down by `npm test`, else the one of DATABASE_URL, else an embedded one on a temporary folder.
 * @returns {Promise<{ server: TestServer, close: () => Promise<void> }>}
 */
export async function openTestServer() {
  const handed = process.env.TICKMARK_TEST_SERVER
  const prefix = `tickmark_test_${process.pid}_${randomBytes(2).toString('hex')}`
  if (handed) return opened({ ...JSON.parse(handed), prefix })
  const given = process.env.DATABASE_URL
  return given ? opened(await givenServer(given, prefix)) : embeddedServer(prefix)
}

/** @param {TestServer} server */
function opened(server) {
  return { server, close: () => dropDatabases(server) }
}

/** @param {string} prefix */
async function embeddedServer(prefix) {
  const folder = await temporaryFolder()
  const secret = () => randomBytes(18).toString('base64url')
  const [superuser, owner, app] = [secret(), secret(), secret()]
  const cluster = await openCluster({
    folder: path.join(folder, 'postgres'),
    logFile: path.join(folder, 'postgres.log'),
    password: superuser,
    throwaway: true,
  })
  await makeRoles(cluster.superuserUrl, { ownerPassword: owner, appPassword: app })
  const { port } = cluster
  return {
    server: {
      admin: cluster.superuserUrl,
      owner: connectionUrl({ user: OWNER_ROLE, password: owner, port, database: 'postgres' }),
      app: connectionUrl({ user: APP_ROLE, password: app, port, database: 'postgres' }),
      prefix,
    },
    close: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} url
 * @param {string} prefix
 * @returns {Promise<TestServer>}
 */
async function givenServer(url, prefix) {
  const rights = await withConnection(url, async (client) => {
    const { rows } = await client.query(
      'SELECT rolcreatedb OR rolsuper AS "databases", rolcreaterole OR rolsuper AS "roles" FROM pg_roles WHERE rolname = current_user',
    )
    return rows[0]
  }).catch((error) => {
    throw new Stop(`The tests cannot reach the server of DATABASE_URL: ${error.message}`, error)
  })
  if (rights?.databases !== true) {
    throw new Stop(
      'The role of DATABASE_URL may not make databases, which the tests need: ALTER ROLE … CREATEDB, or unset DATABASE_URL to use the embedded PostgreSQL.',
    )
  }
  if (rights.roles !== true && !(await roleExists(url))) {
    throw new Stop(
      `The role of DATABASE_URL may not make roles, and the tests need the role ${APP_ROLE}: ALTER ROLE … CREATEROLE, or CREATE ROLE ${APP_ROLE} NOLOGIN and GRANT it to that role.`,
    )
  }
  return { admin: url, owner: url, app: url, prefix }
}

/** @param {string} url */
async function roleExists(url) {
  return withConnection(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE])
    return rowCount === 1
  })
}

/**
 * A migrated database that others are cloned from; nobody may stay connected to it.
 * @param {TestServer} server
 * @returns {Promise<string>} its name
 */
export async function makeTemplate(server) {
  const name = `${server.prefix}_template`
  const owner = decodeURIComponent(new URL(server.owner).username)
  await withConnection(server.admin, (client) =>
    client.query(`CREATE DATABASE ${quoted(name)}${owner ? ` OWNER ${quoted(owner)}` : ''}`),
  )
  const url = atDatabase(server.owner, name)
  await migrate({ url, folder: MIGRATIONS })
  await keepBaseline(url)
  return name
}

/**
 * What a freshly migrated database holds (the one desk) is kept aside in it, for `resetDatabase` to put back.
 * @param {string} url
 */
async function keepBaseline(url) {
  await withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public'`)
    await client.query('CREATE SCHEMA "test_baseline"')
    for (const { name } of rows) {
      const { rowCount } = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
      if (rowCount === 0 || name === '_prisma_migrations') continue
      await client.query(`CREATE TABLE "test_baseline".${quoted(name)} AS TABLE "public".${quoted(name)}`)
    }
  })
}

/**
 * @typedef {{ name: string, appUrl: string, ownerUrl: string, adminUrl: string }} TestDatabase
 */

/**
 * A database of its own, as the migrations leave it; one of the same name is replaced.
 * @param {TestServer} server
 * @param {string} template
 * @param {string} suffix
 * @returns {Promise<TestDatabase>}
 */
export async function cloneDatabase(server, template, suffix) {
  const name = `${server.prefix}_${suffix}`
  const owner = decodeURIComponent(new URL(server.owner).username)
  await withConnection(server.admin, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
    // Two workers may not copy the same template at the same moment.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template])
    await client.query(
      `CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}${owner ? ` OWNER ${quoted(owner)}` : ''}`,
    )
  })
  const ownerUrl = atDatabase(server.owner, name)
  const { url: appUrl, restricted } = await actingAsApp({ ownerUrl, loginUrl: atDatabase(server.app, name) })
  if (!restricted)
    throw new Stop(`The tests could not act as ${APP_ROLE}: GRANT ${APP_ROLE} to the role of DATABASE_URL.`)
  return { name, appUrl, ownerUrl, adminUrl: atDatabase(server.admin, name) }
}

/** @param {TestServer} server */
async function dropDatabases({ admin, prefix }) {
  await withConnection(admin, async (client) => {
    const { rows } = await client.query('SELECT datname AS "name" FROM pg_database WHERE starts_with(datname, $1)', [
      prefix,
    ])
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`)
  })
}
