// @ts-check
import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether this user may walk down to the folder. Folders that do not exist yet count as reachable: they are made for the user.
 * @param {string} folder
 * @param {import('./server-user.mjs').ServerUser} user
 * @returns {boolean}
 */
export function canReach(folder, user) {
  if (user === null) return true
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false })
    if (found) {
      const needed = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001
      if ((found.mode & needed) === 0) return false
    }
    if (at === path.dirname(at)) return true
  }
}
