// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What `postmaster.pid` says, and whether that process still serves this folder.
 * @param {string} folder
 * @returns {{ state: 'none' } | { state: 'dead' } | { state: 'alive', pid: number, port: number }}
 */
export function postmaster(folder) {
  let text
  try {
    text = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8')
  } catch {
    return { state: 'none' }
  }
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  const port = Number.parseInt(lines[3] ?? '', 10)
  if (!Number.isInteger(pid) || !Number.isInteger(port)) return { state: 'dead' }
  return isRunning(pid) && servesFolder(pid, folder) ? { state: 'alive', pid, port } : { state: 'dead' }
}

/** @param {number} pid */
export function isRunning(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return !isZombie(pid)
}

/** A killed process that nobody has waited for still answers to signal 0. @param {number} pid */
function isZombie(pid) {
  if (process.platform !== 'linux') return false
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return true
  }
}

/**
 * Process numbers are used again: after a reboot the number may be anybody's.
 * @param {number} pid
 * @param {string} folder
 */
function servesFolder(pid, folder) {
  const command = commandLine(pid)
  return command === null || command.includes(folder)
}

/**
 * @param {number} pid
 * @returns {string | null} null when this machine does not tell
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    if (process.platform === 'win32') return null
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return null
  }
}
