// @ts-check
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { canReach } from '../postgres/reach.mjs'
import { isRunning, postmaster } from '../postgres/postmaster.mjs'
import { serverUser } from '../postgres/server-user.mjs'

const PREFIX = 'tickmark-test-'

/**
 * A new folder for one run of the tests, named after its process, at a place that the database server's user can reach.
 * Clusters that killed runs left behind are ended and removed first.
 * @returns {Promise<string>}
 */
export async function temporaryFolder() {
  const user = serverUser('')
  const base = [os.tmpdir(), '/tmp', '/var/tmp'].find((place) => canReach(place, user)) ?? os.tmpdir()
  await sweep(base)
  const folder = path.join(base, `${PREFIX}${process.pid}-${randomBytes(3).toString('hex')}`)
  mkdirSync(folder)
  // Others may walk through (the server's user must), nobody may list or write.
  chmodSync(folder, 0o711)
  return folder
}

/** @param {string} base */
async function sweep(base) {
  for (const name of readdirSync(base)) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]
    if (!pid || isRunning(Number(pid))) continue
    const folder = path.join(base, name)
    if (statSync(folder, { throwIfNoEntry: false })?.uid !== (process.getuid?.() ?? 0)) continue
    const left = postmaster(path.join(folder, 'postgres'))
    if (left.state === 'alive') {
      process.kill(left.pid, 'SIGQUIT')
      for (let tries = 0; tries < 100 && isRunning(left.pid); tries += 1) await wait(20)
    }
    rmSync(folder, { recursive: true, force: true })
  }
}
