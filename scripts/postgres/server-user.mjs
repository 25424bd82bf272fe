// @ts-check
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { Stop } from '../steps/stop.mjs'

/** @typedef {{ uid: number, gid: number } | null} ServerUser null: the user who runs this process */

/**
 * Who the database server runs as. PostgreSQL refuses root, so root hands it to the owner of the
 * existing data, or else to the system user `postgres`, which is made when it is missing.
 * @param {string} folder the data folder, which need not exist
 * @returns {ServerUser}
 */
export function serverUser(folder) {
  const own = process.getuid?.()
  const owner = ownerOf(path.join(folder, 'PG_VERSION'))
  if (own === undefined) return null
  if (own !== 0) {
    if (owner && owner.uid !== own) {
      throw new Stop(
        `The database in ${folder} belongs to another user of this machine (number ${owner.uid}). Start Tickmark as that user or as root, or set TICKMARK_DATA to another folder.`,
      )
    }
    return null
  }
  if (owner && owner.uid !== 0) return owner
  return systemUser() ?? madeSystemUser()
}

/** @param {string} file */
function ownerOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? { uid: found.uid, gid: found.gid } : null
}

function systemUser() {
  try {
    const ask = (/** @type {string} */ flag) =>
      Number.parseInt(
        execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
        10,
      )
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null
  }
}

function madeSystemUser() {
  const quiet = /** @type {const} */ ({ stdio: 'ignore' })
  const ways = [
    () => {
      execFileSync('groupadd', ['--system', 'postgres'], quiet)
      execFileSync('useradd', ['--system', '--no-create-home', '--gid', 'postgres', 'postgres'], quiet)
    },
    () => {
      execFileSync('addgroup', ['-S', 'postgres'], quiet)
      execFileSync('adduser', ['-S', '-D', '-H', '-G', 'postgres', 'postgres'], quiet)
    },
  ]
  for (const make of ways) {
    try {
      make()
    } catch {
      continue
    }
    const made = systemUser()
    if (made) return made
  }
  throw new Stop(
    'PostgreSQL refuses to run as root, and no user for it could be made. Start Tickmark as an ordinary user, or make a system user named postgres.',
  )
}
