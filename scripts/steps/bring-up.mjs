// @ts-check
import path from 'node:path'
import { actingAsApp } from '../postgres/roles.mjs'
import { appEnvironment } from './app-environment.mjs'
import { buildApp } from './build-app.mjs'
import { checkPort } from './check-port.mjs'
import { checkReachable } from './check-reachable.mjs'
import { generateClient } from './generate-client.mjs'
import { holdFolder } from './hold-folder.mjs'
import { installPackages } from './install-packages.mjs'
import { migrate } from './migrate.mjs'
import { openDatabase } from './open-database.mjs'
import { seconds, step } from './progress.mjs'
import { endPrograms } from './run-program.mjs'
import { readSecrets } from './secrets.mjs'
import { serveApp } from './serve-app.mjs'
import { readSettings, ROOT } from './settings.mjs'
import { machineFailure, Stop } from './stop.mjs'
import { makeWayIn, wayInText } from './way-in.mjs'

/** @type {(() => Promise<void> | void)[]} undone in reverse, whatever ends this process */
const closers = []
let closing = false

/**
 * From a checkout to a served application, until somebody stops it.
 * @param {'start' | 'dev'} mode
 */
export async function bringUp(mode) {
  let up = false
  // The terminal may be gone before the database is stopped; that is no reason to leave it running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (closing) return
      console.log('\n  Stopping.')
      void close().then(() => process.exit(up ? 0 : 130))
    })
  }
  try {
    const since = performance.now()
    const { ended, settings, wayIn } = await runSteps(mode)
    up = true
    console.log(
      `\nTickmark is ready at ${settings.address} (${seconds(performance.now() - since)}). Ctrl-C stops it.\n`,
    )
    console.log(wayInText(wayIn, settings.address))
    throw new Stop(await ended)
  } catch (error) {
    if (closing) return
    await close()
    report(error)
    process.exit(1)
  }
}

/** @param {'start' | 'dev'} mode */
async function runSteps(mode) {
  const settings = await readSettings(process.env)
  console.log('Tickmark')
  await step('Node', ({ tell }) => tell(process.versions.node))
  await step('Checks', async ({ tell }) => {
    // First, since the other run on this folder is what most often holds the port.
    closers.push(holdFolder(settings))
    await checkPort(settings)
    if (settings.databaseUrl) await checkReachable('DATABASE_URL', settings.databaseUrl)
    if (settings.migrationUrl) await checkReachable('DATABASE_MIGRATION_URL', settings.migrationUrl)
    tell(`port ${settings.port} is free`)
  })
  await step('Packages', installPackages)
  const secrets = await step('Secrets', ({ tell }) => {
    const read = readSecrets(settings.data, process.env)
    tell(read.made ? `made, in ${path.relative(process.cwd(), path.join(settings.data, 'secrets.json'))}` : 'kept')
    return read.secrets
  })
  const database = await step('Database', (progress) => openDatabase(settings, secrets, progress))
  closers.push(database.close)
  const app = await step('Migrations', async ({ tell }) => {
    const { applied, total } = await migrate({
      url: database.ownerUrl,
      folder: path.join(ROOT, 'prisma', 'migrations'),
    })
    const acting = await actingAsApp({ ownerUrl: database.ownerUrl, loginUrl: database.loginUrl })
    const done = applied.length > 0 ? `${applied.length} of ${total} applied now` : `all ${total} there`
    tell(acting.restricted ? done : `${done}; no role of its own for the application, its triggers guard the record`)
    return acting
  })
  await step('Client', generateClient)
  if (mode === 'start') await step('Build', buildApp)
  const appEnv = appEnvironment(process.env, {
    appUrl: app.url,
    sessionSecret: secrets.sessionSecret,
    address: settings.address,
    data: settings.data,
  })
  const wayIn = await step('People', (progress) => makeWayIn({ settings, database, appEnv }, progress))
  const served = await step('Server', ({ slow }) => {
    if (mode === 'dev') slow('compiling')
    return serveApp({ mode, host: settings.host, port: settings.port, env: appEnv })
  })
  closers.push(served.stop)
  return {
    settings,
    wayIn,
    ended: Promise.race([
      served.ended.then(
        (/** @type {number} */ code) => `The application ended by itself (exit code ${code}); what it said is above.`,
      ),
      database.ended.then(() => `PostgreSQL ended by itself; its log is ${path.join(settings.data, 'postgres.log')}.`),
    ]),
  }
}

async function close() {
  closing = true
  endPrograms()
  for (const undo of closers.splice(0).reverse()) {
    try {
      await undo()
    } catch (error) {
      console.error(error)
    }
  }
}

/** @param {unknown} error */
function report(error) {
  const sentence = error instanceof Stop ? error.message : machineFailure(error)
  console.error(sentence ? `\n${sentence}` : error)
}
