// @ts-check
import { randomBytes, randomInt } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from './stop.mjs'

/**
 * @typedef {object} Secrets
 * @property {string} sessionSecret
 * @property {string} databaseSuperuserPassword
 * @property {string} databaseOwnerPassword
 * @property {string} databaseAppPassword
 * @property {Record<string, string>} demoPasswords by e-mail address
 */

/**
 * The secrets of this installation, made at the first start, in a file that only its owner can read.
 * @param {string} data
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ secrets: Secrets, made: boolean }}
 */
export function readSecrets(data, env) {
  const given = env.NEXTAUTH_SECRET
  if (given) refuseWeakSecret(given)
  const file = path.join(data, 'secrets.json')
  const kept = keptSecrets(file)
  const secret = () => randomBytes(32).toString('base64url')
  /** @type {Secrets} */
  const secrets = {
    sessionSecret: kept?.sessionSecret ?? secret(),
    databaseSuperuserPassword: kept?.databaseSuperuserPassword ?? secret(),
    databaseOwnerPassword: kept?.databaseOwnerPassword ?? secret(),
    databaseAppPassword: kept?.databaseAppPassword ?? secret(),
    demoPasswords: kept?.demoPasswords ?? {},
  }
  writeSecrets(data, secrets)
  return { secrets: given ? { ...secrets, sessionSecret: given } : secrets, made: kept === null }
}

/**
 * @param {string} data
 * @param {Secrets} secrets
 */
function writeSecrets(data, secrets) {
  const file = path.join(data, 'secrets.json')
  const text = `${JSON.stringify(secrets, null, 2)}\n`
  if (text !== readText(file)) {
    // Written aside and renamed: a full disk must not leave half a file where the passwords were.
    const aside = `${file}.new`
    writeFileSync(aside, text, { mode: 0o600 })
    renameSync(aside, file)
  }
  if (process.platform !== 'win32') chmodSync(file, 0o600)
}

/**
 * A password for each of these people, the same at every start.
 * @param {string} data
 * @param {string[]} emails
 * @returns {Record<string, string>}
 */
export function demoPasswords(data, emails) {
  const kept = keptSecrets(path.join(data, 'secrets.json'))
  if (!kept) throw new Error('The secrets are read before passwords are made')
  const passwords = Object.fromEntries(
    emails.map((email) => [email, kept.demoPasswords?.[email] ?? speakablePassword()]),
  )
  writeSecrets(data, { ...kept, demoPasswords: { ...kept.demoPasswords, ...passwords } })
  return passwords
}

/**
 * @param {string} file
 * @returns {Secrets | null}
 */
function keptSecrets(file) {
  const text = readText(file)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Stop(
      `${file} is damaged. Put it back from a backup; without it the embedded database cannot be opened.`,
      error,
    )
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Stop(
      `${file} cannot be read. It belongs to the user who started Tickmark first; start it as that user.`,
      error,
    )
  }
}

const KNOWN_DEFAULTS =
  /change.?me|change.?this|your.?(own|super|secret|next|key)|my.?secret|super.?secret|default|example|placeholder|password|development|insecure/i

/**
 * @param {string} secret
 * @throws {Stop} when it is short, guessable or copied from an example
 */
export function refuseWeakSecret(secret) {
  const problem =
    secret.length < 32
      ? 'is shorter than 32 characters'
      : KNOWN_DEFAULTS.test(secret)
        ? 'looks like one from an example'
        : new Set(secret).size < 10
          ? 'repeats itself'
          : null
  if (problem) {
    throw new Stop(
      `NEXTAUTH_SECRET ${problem}. Unset it, and Tickmark makes a good one, or set one made by: openssl rand -base64 32`,
    )
  }
}

// Without letters and digits that are taken for one another.
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Four groups of four: 80 bits, and still typed from a terminal without a mistake. */
export function speakablePassword() {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
