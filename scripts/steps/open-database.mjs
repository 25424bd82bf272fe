// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openCluster } from '../postgres/cluster.mjs'
import { atDatabase, connectionUrl, quoted, withConnection } from '../postgres/connection.mjs'
import { reachableClusterFolder } from '../postgres/place.mjs'
import { APP_ROLE, makeDatabase, makeRoles, OWNER_ROLE } from '../postgres/roles.mjs'
import { serverUser } from '../postgres/server-user.mjs'
import { Stop } from './stop.mjs'

const DATABASE = 'tickmark'
const OLDEST_SERVER = 15

/**
 * @typedef {object} OpenDatabase
 * @property {boolean} embedded
 * @property {string} ownerUrl for migrations
 * @property {string} loginUrl for the application
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} close
 * @property {(state: 'making' | 'made') => void} noteDemo
 */

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {{ tell: (outcome: string) => void, slow: (what: string) => void }} progress
 * @returns {Promise<OpenDatabase>}
 */
export async function openDatabase(settings, secrets, progress) {
  return settings.databaseUrl
    ? openGiven(settings.databaseUrl, settings.migrationUrl, progress)
    : openEmbedded(settings.data, secrets, progress)
}

/**
 * @param {string} databaseUrl
 * @param {string | undefined} migrationUrl
 * @param {{ tell: (outcome: string) => void }} progress
 * @returns {Promise<OpenDatabase>}
 */
async function openGiven(databaseUrl, migrationUrl, { tell }) {
  const version = await serverVersion('DATABASE_URL', databaseUrl)
  if (migrationUrl) await serverVersion('DATABASE_MIGRATION_URL', migrationUrl)
  if (version < OLDEST_SERVER) {
    throw new Stop(`The server of DATABASE_URL is PostgreSQL ${version}; Tickmark needs ${OLDEST_SERVER} or later.`)
  }
  tell(
    migrationUrl
      ? `your PostgreSQL ${version}, with an owner of its own (DATABASE_MIGRATION_URL)`
      : `your PostgreSQL ${version}, by DATABASE_URL alone`,
  )
  return {
    embedded: false,
    ownerUrl: migrationUrl ?? databaseUrl,
    loginUrl: databaseUrl,
    ended: new Promise(() => undefined),
    close: () => Promise.resolve(),
    noteDemo: () => undefined,
  }
}

/**
 * @param {'DATABASE_URL' | 'DATABASE_MIGRATION_URL'} name
 * @param {string} url
 * @returns {Promise<number>}
 */
async function serverVersion(name, url) {
  const text = await withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT current_setting('server_version_num') AS "version"`)
    return String(rows[0]?.version)
  }).catch((error) => {
    throw new Stop(
      `The database of ${name} does not let Tickmark in: ${error.message}. Correct the address, the user or the password.`,
      error,
    )
  })
  return Math.floor(Number(text) / 10_000)
}

/**
 * @param {string} data
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {{ tell: (outcome: string) => void, slow: (what: string) => void }} progress
 * @returns {Promise<OpenDatabase>}
 */
async function openEmbedded(data, secrets, { tell }) {
  const noteFile = path.join(data, 'database.json')
  const note = readNote(noteFile)
  const wished = path.join(data, 'postgres')
  const folder = note.folder ?? reachableClusterFolder(data, serverUser(wished))
  const cluster = await openCluster({
    folder,
    logFile: path.join(data, 'postgres.log'),
    password: secrets.databaseSuperuserPassword,
    port: note.port,
  })
  const write = (/** @type {Note} */ changes) => {
    Object.assign(note, changes)
    writeFileSync(noteFile, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  }
  try {
    write({ port: cluster.port, ...(folder === wished ? {} : { folder }) })
    await makeRoles(cluster.superuserUrl, {
      ownerPassword: secrets.databaseOwnerPassword,
      appPassword: secrets.databaseAppPassword,
    })
    // A first start that was killed while it made the demo desk begins again from nothing.
    if (note.demo === 'making') {
      await withConnection(cluster.superuserUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${quoted(DATABASE)} WITH (FORCE)`),
      )
    }
    await makeDatabase(cluster.superuserUrl, DATABASE)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  tell(
    [
      cluster.made ? 'embedded PostgreSQL, new' : 'embedded PostgreSQL',
      ...(cluster.recovered ? ['recovered after an unclean stop'] : []),
      ...(folder === wished ? [] : [`placed in ${path.dirname(folder)}, which its user can reach`]),
    ].join(', '),
  )
  const login = (/** @type {string} */ user, /** @type {string} */ password) =>
    atDatabase(connectionUrl({ user, password, port: cluster.port, database: 'postgres' }), DATABASE)
  return {
    embedded: true,
    ownerUrl: login(OWNER_ROLE, secrets.databaseOwnerPassword),
    loginUrl: login(APP_ROLE, secrets.databaseAppPassword),
    ended: cluster.ended,
    close: cluster.stop,
    noteDemo: (demo) => write({ demo }),
  }
}

/** @typedef {{ port?: number, folder?: string, demo?: 'making' | 'made' }} Note */

/**
 * @param {string} file
 * @returns {Note}
 */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Only a convenience: the port is chosen anew, the folder found again.
    return {}
  }
}
