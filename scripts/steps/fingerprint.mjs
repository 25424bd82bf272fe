// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over the names and contents of files and of all files below folders. What is missing counts as missing.
 * @param {string} root
 * @param {string[]} places relative to root
 * @param {(relative: string) => boolean} [counts]
 * @returns {string}
 */
export function fingerprint(root, places, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of places.flatMap((place) => filesAt(root, place)).sort()) {
    if (!counts(file)) continue
    hash.update(`${file}\0`)
    hash.update(readFileSync(path.join(root, file)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]} relative to root, with forward slashes
 */
function filesAt(root, place) {
  const found = statSync(path.join(root, place), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [place]
  return readdirSync(path.join(root, place), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
}

/** @param {string} file @returns {string} empty when there is none */
export function stampIn(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
