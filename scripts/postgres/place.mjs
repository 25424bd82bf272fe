// @ts-check
import { createHash, randomBytes } from 'node:crypto'
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { canReach } from './reach.mjs'

/** Where root puts what the server's user could not reach below a private folder such as /root. */
const SYSTEM_FOLDER = '/var/lib/tickmark'

/**
 * The programs, at a place that the server's user can reach.
 * @param {{ native: string, version: string }} installed
 * @param {import('./server-user.mjs').ServerUser} user
 * @returns {Promise<string>}
 */
export async function reachablePrograms(installed, user) {
  if (canReach(path.join(installed.native, 'bin'), user)) return installed.native
  const copy = path.join(SYSTEM_FOLDER, `postgresql-${installed.version}`)
  if (await exists(copy)) return copy
  // Copied aside and renamed, so that an interrupted copy is never taken for a whole one.
  const aside = `${copy}.${randomBytes(4).toString('hex')}`
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 })
  await cp(installed.native, aside, { recursive: true, verbatimSymlinks: true })
  await rename(aside, copy).catch(async (error) => {
    await rm(aside, { recursive: true, force: true })
    if (!(await exists(copy))) throw error
  })
  return copy
}

/**
 * Where the cluster of this data folder goes: below it, or, when the server's user cannot reach it, in a
 * system folder named after it.
 * @param {string} dataFolder
 * @param {import('./server-user.mjs').ServerUser} user
 * @returns {string}
 */
export function reachableClusterFolder(dataFolder, user) {
  const wished = path.join(path.resolve(dataFolder), 'postgres')
  if (canReach(path.dirname(wished), user)) return wished
  const name = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 12)
  return path.join(SYSTEM_FOLDER, name, 'postgres')
}

/** @param {string} file */
async function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  )
}
