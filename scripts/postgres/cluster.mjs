// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { machineFailure, Stop } from '../steps/stop.mjs'
import { installedPostgres, programIn } from './binaries.mjs'
import { connectionUrl, withConnection } from './connection.mjs'
import { freePort } from './free-port.mjs'
import { reachablePrograms } from './place.mjs'
import { isRunning, postmaster } from './postmaster.mjs'
import { serverUser } from './server-user.mjs'

/**
 * @typedef {object} Cluster
 * @property {number} port
 * @property {string} superuserUrl
 * @property {boolean} made the folder was empty before
 * @property {boolean} recovered the run before this one did not stop it
 * @property {Promise<void>} ended settles when the server is gone, whoever ended it; never for one that was found running
 * @property {() => Promise<void>} stop
 */

const SUPERUSER = 'postgres'
const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 20_000

/**
 * The PostgreSQL of one folder, made when it is new, taken over when a killed run left it running.
 * It listens on 127.0.0.1 only, in a process group of its own so that Ctrl-C reaches the application first.
 * @param {object} wanted
 * @param {string} wanted.folder
 * @param {string} wanted.logFile
 * @param {string} wanted.password of the superuser
 * @param {number} [wanted.port] taken when it is free
 * @param {boolean} [wanted.throwaway] true trades safety at a power cut for speed
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ folder, logFile, password, port, throwaway = false }) {
  const user = serverUser(folder)
  const native = await reachablePrograms(await installedPostgres(), user)
  const made = !(await exists(path.join(folder, 'PG_VERSION')))
  if (made) await initialise({ folder, native, user, password, throwaway })

  const found = postmaster(folder)
  if (found.state === 'alive') {
    const superuserUrl = connectionUrl({ user: SUPERUSER, password, port: found.port, database: 'postgres' })
    await answers(superuserUrl, () => !isRunning(found.pid), logFile)
    return {
      port: found.port,
      superuserUrl,
      made,
      recovered: true,
      ended: new Promise(() => undefined),
      stop: () => stopProcess(found.pid, native, folder),
    }
  }
  if (found.state === 'dead') await rm(path.join(folder, 'postmaster.pid'), { force: true })

  const chosen = await freePort(port)
  const child = await launch({ folder, native, user, port: chosen, logFile, throwaway, password })
  const pid = child.pid ?? 0
  return {
    port: chosen,
    superuserUrl: connectionUrl({ user: SUPERUSER, password, port: chosen, database: 'postgres' }),
    made,
    recovered: found.state === 'dead',
    ended: child.exitCode === null ? once(child, 'exit').then(() => undefined) : Promise.resolve(),
    stop: () => stopProcess(pid, native, folder),
  }
}

/** @param {{ folder: string, native: string, user: import('./server-user.mjs').ServerUser, password: string, throwaway: boolean }} wanted */
async function initialise({ folder, native, user, password, throwaway }) {
  // Made aside and renamed when whole: a first start that is killed half-way leaves nothing that looks like a database.
  const parent = path.dirname(folder)
  const aside = `${folder}.new`
  await mkdir(parent, { recursive: true })
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { mode: 0o700 })
  const secretFolder = await mkdtemp(path.join(parent, 'initdb-'))
  const passwordFile = path.join(secretFolder, 'password')
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user) for (const place of [aside, secretFolder, passwordFile]) await chown(place, user.uid, user.gid)
    const program = programIn(native, 'initdb')
    await makeExecutable(program)
    await makeExecutable(programIn(native, 'postgres'))
    const run = spawnSync(
      program,
      [
        `--pgdata=${aside}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Sorts and folds case by Unicode alike on every machine, whatever locales it has.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(throwaway ? ['--no-sync'] : []),
      ],
      { ...(user ?? {}), encoding: 'utf8', cwd: parent, env: cleanEnvironment() },
    )
    if (run.status !== 0)
      throw new Error(`initdb failed: ${run.stderr || run.error?.message || run.status}`, { cause: run.error })
    await rm(folder, { recursive: true, force: true })
    await rename(aside, folder)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw new Stop(
      machineFailure(error) ?? `PostgreSQL could not make its data folder ${folder}: ${firstLine(error)}`,
      error,
    )
  } finally {
    await rm(secretFolder, { recursive: true, force: true })
  }
}

/**
 * @param {{ folder: string, native: string, user: import('./server-user.mjs').ServerUser, port: number, logFile: string, throwaway: boolean, password: string }} wanted
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
async function launch({ folder, native, user, port, logFile, throwaway, password }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket file: its path has a length limit, and its folder must be writable by the server's user.
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0' }
      : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = connectionUrl({ user: SUPERUSER, password, port, database: 'postgres' })
  const limit = Date.now() + START_LIMIT_MS
  for (;;) {
    const log = openSync(logFile, 'w', 0o600)
    const child = spawn(programIn(native, 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
      ...(user ?? {}),
      detached: true,
      stdio: ['ignore', log, log],
      cwd: path.dirname(folder),
      env: cleanEnvironment(),
    })
    closeSync(log)
    /** @type {Error | undefined} */
    let spawnError
    child.once('error', (error) => {
      spawnError = error
    })
    try {
      await answers(
        url,
        () => child.exitCode !== null || child.signalCode !== null || spawnError !== undefined,
        logFile,
      )
      return child
    } catch (error) {
      // Backends of a postmaster that was killed need a moment to notice it.
      const tail = await readFile(logFile, 'utf8').catch(() => '')
      if (/pre-existing shared memory block|lock file .* already exists/.test(tail) && Date.now() < limit) {
        await wait(250)
        continue
      }
      if (child.pid) await stopProcess(child.pid, native, folder)
      if (spawnError) throw new Stop(`PostgreSQL could not be run: ${spawnError.message}`, spawnError)
      throw error
    }
  }
}

/**
 * Waits until the server takes connections.
 * @param {string} url
 * @param {() => boolean} gone
 * @param {string} logFile
 */
async function answers(url, gone, logFile) {
  const limit = Date.now() + START_LIMIT_MS
  for (;;) {
    try {
      await withConnection(url, (client) => client.query('SELECT 1'))
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === '28P01') {
        throw new Stop(
          'The database does not accept the password in secrets.json. Put back the secrets.json that belongs to this data folder.',
          error,
        )
      }
      if (gone() || Date.now() > limit) {
        const log = await readFile(logFile, 'utf8').catch(() => '')
        const failure =
          machineFailure(new Error(log)) ?? `PostgreSQL did not start: ${lastFatal(log)} (its log is ${logFile})`
        throw new Stop(failure, error)
      }
    }
    await wait(25)
  }
}

/**
 * Ends the server: open transactions are rolled back, everything committed is on disk.
 * @param {number} pid
 * @param {string} native
 * @param {string} folder
 */
async function stopProcess(pid, native, folder) {
  if (!isRunning(pid)) return
  if (process.platform === 'win32') {
    spawnSync(programIn(native, 'pg_ctl'), ['stop', '-D', folder, '-m', 'fast'], { stdio: 'ignore' })
  } else {
    process.kill(pid, 'SIGINT')
  }
  const limit = Date.now() + STOP_LIMIT_MS
  while (isRunning(pid)) {
    if (Date.now() > limit) {
      // Immediate: no checkpoint, the next start recovers from the log; better than an orphan.
      process.kill(pid, 'SIGQUIT')
      await wait(1000)
      return
    }
    await wait(20)
  }
}

/** PG* variables of the person's shell would point the programs elsewhere. */
function cleanEnvironment() {
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' }
  for (const name of Object.keys(env)) if (/^PG[A-Z]+$/.test(name)) Reflect.deleteProperty(env, name)
  return env
}

/** @param {string} file */
async function makeExecutable(file) {
  if (process.platform === 'win32') return
  const { mode } = await stat(file)
  // Only when needed: chmod fails on a read-only file system even if it would change nothing.
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}

/** @param {string} file */
async function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** @param {string} log */
function lastFatal(log) {
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|ERROR|error/.test(line))
  return (
    (lines.at(-1) ?? log.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '') ||
    'no reason was given'
  )
}

/** @param {unknown} error */
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split('\n').slice(0, 3).join(' ')
}
