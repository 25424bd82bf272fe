// @ts-check
import net from 'node:net'
import { Stop } from './stop.mjs'

const LIMIT_MS = 5_000

/**
 * Whether anybody listens where the database should be. Names the place, never the password.
 * @param {'DATABASE_URL' | 'DATABASE_MIGRATION_URL'} name
 * @param {string} url
 */
export async function checkReachable(name, url) {
  const { hostname, port, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1')
  // A path is a socket file; the connection itself will tell.
  if (host === '' || host.startsWith('/')) return
  const at = Number(port || '5432')
  await new Promise((resolve, reject) => {
    const socket = net.connect({ host, port: at, timeout: LIMIT_MS })
    const refuse = (/** @type {string} */ why) => {
      socket.destroy()
      reject(
        new Stop(
          `The database of ${name} (${host}:${at}) cannot be reached: ${why}. Start it, or correct the address.`,
        ),
      )
    }
    socket.once('connect', () => {
      socket.end()
      resolve(undefined)
    })
    socket.once('timeout', () => refuse(`no answer within ${LIMIT_MS / 1000} seconds`))
    socket.once('error', (error) => refuse(reason(error)))
  })
}

/** @param {Error} error */
function reason(error) {
  const code = 'code' in error ? error.code : ''
  if (code === 'ECONNREFUSED') return 'nothing listens there'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no machine of that name'
  return error.message || String(code)
}
