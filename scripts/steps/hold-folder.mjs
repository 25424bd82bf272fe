// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLine, isRunning } from '../postgres/postmaster.mjs'
import { Stop } from './stop.mjs'

/**
 * Only one run at a time works on a data folder: two would each stop the other's database.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {() => void} lets go of it
 */
export function holdFolder({ data, address }) {
  // Root's folder can be walked through, since the database server below it runs as another user.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700
  const file = path.join(data, 'running.json')
  try {
    mkdirSync(data, { recursive: true, mode })
    const other = holderIn(file)
    if (other) {
      throw new Stop(
        `Tickmark is already running on ${data} at ${other.address} (process ${other.pid}). Use that one, stop it, or set TICKMARK_DATA to another folder.`,
      )
    }
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'EEXIST') {
      throw new Stop(
        `The data folder ${data} cannot be written to. Correct its rights, or set TICKMARK_DATA to another folder.`,
        error,
      )
    }
    throw error
  }
  return () => rmSync(file, { force: true })
}

/** @param {string} file */
function holderIn(file) {
  try {
    const { pid, address } = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof pid !== 'number' || pid === process.pid || !isRunning(pid)) return null
    const command = commandLine(pid)
    return command === null || /scripts[/\\](start|dev)\.mjs/.test(command) ? { pid, address: String(address) } : null
  } catch {
    return null
  }
}
