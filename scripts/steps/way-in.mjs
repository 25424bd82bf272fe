// @ts-check
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ROSTER } from '../demo/roster.mjs'
import { withConnection } from '../postgres/connection.mjs'
import { runProgram, tail } from './run-program.mjs'
import { demoPasswords, speakablePassword } from './secrets.mjs'
import { ROOT } from './settings.mjs'
import { machineFailure, Stop } from './stop.mjs'

const DEMO_MAKER = path.join('scripts', 'demo', 'make-demo-desk.ts')

/**
 * What the person at the terminal needs to come in: rows of the demo desk, or a setup code, or nothing.
 * @typedef {{ rows: { email: string, password: string, role: string }[], setupCode?: string }} WayIn
 */

/**
 * @param {object} about
 * @param {import('./settings.mjs').Settings} about.settings
 * @param {import('./open-database.mjs').OpenDatabase} about.database
 * @param {NodeJS.ProcessEnv} about.appEnv what the application itself runs with
 * @param {{ tell: (outcome: string) => void, slow: (what: string) => void }} progress
 * @returns {Promise<WayIn>}
 */
export async function makeWayIn({ settings, database, appEnv }, { tell, slow }) {
  const people = await countPeople(database.ownerUrl)
  const demo = settings.demo ?? database.embedded
  const makesDemo = demo && people === 0 && existsSync(path.join(ROOT, DEMO_MAKER))
  if (makesDemo) {
    slow('making the demo desk')
    await makeDemoDesk(settings, database, appEnv)
    tell('the demo desk, made now')
  } else if (people === 0) {
    const setupCode = await newSetupCode(database.ownerUrl)
    tell('nobody yet')
    return { rows: [], setupCode }
  } else {
    tell(people === 1 ? '1 person' : `${people} people`)
  }
  return { rows: demo ? await demoRows(settings, database.ownerUrl) : [] }
}

/** @param {string} url */
async function countPeople(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS "people" FROM "person"')
    return Number(rows[0]?.people)
  })
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./open-database.mjs').OpenDatabase} database
 * @param {NodeJS.ProcessEnv} appEnv
 */
async function makeDemoDesk(settings, database, appEnv) {
  const passwords = demoPasswords(
    settings.data,
    ROSTER.map(({ email }) => email),
  )
  database.noteDemo('making')
  // The passwords go in by the standard input: an environment can be read by others of the same user for as long as it runs.
  const { code, output } = await runProgram([process.execPath, '--import', 'tsx', DEMO_MAKER], {
    env: appEnv,
    input: JSON.stringify(passwords),
  })
  if (code !== 0) {
    console.error(tail(output, 40))
    throw new Stop(
      machineFailure(output) ??
        'The demo desk could not be made (what went wrong is above). TICKMARK_DEMO=0 starts without it.',
    )
  }
  database.noteDemo('made')
}

/**
 * The demo people who are still there, each with the password of the first start, unless somebody changed it.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} url
 * @returns {Promise<WayIn['rows']>}
 */
async function demoRows(settings, url) {
  const emails = ROSTER.map(({ email }) => email)
  const there = await withConnection(url, async (client) => {
    const { rows } = await client.query(
      'SELECT "email", "role", "password_hash" AS "hash" FROM "person" WHERE "email" = ANY($1) AND "deactivated_at" IS NULL',
      [emails],
    )
    return new Map(rows.map((row) => [String(row.email), { role: String(row.role), hash: String(row.hash) }]))
  })
  if (there.size === 0) return []
  const { verify } = await import('@node-rs/argon2')
  const passwords = demoPasswords(settings.data, emails)
  const rows = await Promise.all(
    emails.map(async (email) => {
      const person = there.get(email)
      const password = passwords[email]
      if (!person || !password) return null
      const stands = await verify(person.hash, password).catch(() => false)
      return { email, password: stands ? password : '(changed)', role: person.role }
    }),
  )
  return rows.filter((row) => row !== null)
}

/**
 * Lets the first visit make the first admin. Only its hash is kept; each start without people makes another.
 * @param {string} url
 * @returns {Promise<string>}
 */
async function newSetupCode(url) {
  const code = speakablePassword()
  const hash = createHash('sha256').update(code).digest('hex')
  await withConnection(url, (client) => client.query('UPDATE "desk" SET "setup_code_hash" = $1', [hash]))
  return code
}

/**
 * @param {WayIn} wayIn
 * @param {string} address
 * @returns {string}
 */
export function wayInText({ rows, setupCode }, address) {
  if (setupCode) return `  Open ${address}/setup and make the first admin with this code:\n\n      ${setupCode}\n`
  const width = Math.max(0, ...rows.map(({ email }) => email.length))
  const secret = Math.max(0, ...rows.map(({ password }) => password.length))
  return rows
    .map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password.padEnd(secret)}  ${role}\n`)
    .join('')
}
