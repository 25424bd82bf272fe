// @ts-check
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../postgres/free-port.mjs'
import { Stop } from './stop.mjs'

export const ROOT = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port
 * @property {string} address what to open in a browser
 * @property {string} data folder of secrets and of the embedded database
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} migrationUrl
 * @property {boolean | undefined} demo undefined: nobody said
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Settings>}
 */
export async function readSettings(env) {
  const host = env.HOST || '127.0.0.1'
  const port = env.PORT === '0' ? await freePort() : portOf(env.PORT || '3000')
  const databaseUrl = env.DATABASE_URL || undefined
  const migrationUrl = env.DATABASE_MIGRATION_URL || undefined
  for (const [name, url] of Object.entries({ DATABASE_URL: databaseUrl, DATABASE_MIGRATION_URL: migrationUrl })) {
    if (url !== undefined && !isPostgresUrl(url)) {
      throw new Stop(
        `${name} is not an address of PostgreSQL. It looks like postgresql://user:password@host:5432/database.`,
      )
    }
  }
  if (migrationUrl && !databaseUrl) {
    throw new Stop('DATABASE_MIGRATION_URL is set without DATABASE_URL. Set both, or only DATABASE_URL.')
  }
  const shown = net.isIPv6(host) ? `[${host}]` : host
  const local = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : shown
  return {
    host,
    port,
    address: env.TICKMARK_URL?.replace(/\/$/, '') || `http://${local}:${port}`,
    data: path.resolve(ROOT, env.TICKMARK_DATA || '.tickmark'),
    databaseUrl,
    migrationUrl,
    demo: env.TICKMARK_DEMO ? env.TICKMARK_DEMO === '1' || env.TICKMARK_DEMO === 'true' : undefined,
  }
}

/** @param {string} text */
function portOf(text) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT is "${text}"; it must be a number from 1 to 65535.`)
  return port
}

/** @param {string} text */
function isPostgresUrl(text) {
  try {
    return /^postgres(ql)?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}
