// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from '../steps/build-app.mjs'
import { generateClient } from '../steps/generate-client.mjs'
import { installPackages } from '../steps/install-packages.mjs'
import { step } from '../steps/progress.mjs'
import { endPrograms, runProgram } from '../steps/run-program.mjs'
import { machineFailure, Stop } from '../steps/stop.mjs'
import { CHECKS, runCheck } from './checks.mjs'
import { testEnvironment } from './clean-environment.mjs'
import { findBrowser } from './find-browser.mjs'
import { playwrightCount, total, vitestCount } from './tally.mjs'

/** @typedef {import('./tally.mjs').Count} Count */

// A test that never ends must not take the rest of the report with it.
const UNITS_LIMIT_MS = 20 * 60_000
const BROWSERS_LIMIT_MS = 45 * 60_000

const FAILED_ONCE = { passed: 0, failed: 1 }

/**
 * All tests, closed by one line `N passed, M failed`.
 * @returns {Promise<number>} the exit code
 */
export async function runAll() {
  const reports = mkdtempSync(path.join(os.tmpdir(), 'tickmark-reports-'))
  /** @type {Count[]} */
  const counts = []
  let close = () => Promise.resolve()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      endPrograms()
      void close().finally(() => process.exit(130))
    })
  }
  try {
    await step('Packages', installPackages)
    await step('Client', generateClient)
    const { openTestServer } = await import('./test-server.mjs')
    const opened = await step('PostgreSQL for the tests', async ({ tell }) => {
      const result = await openTestServer()
      tell(process.env.DATABASE_URL ? 'the server of DATABASE_URL' : 'embedded')
      return result
    })
    close = opened.close
    const env = { ...testEnvironment(process.env), TICKMARK_TEST_SERVER: JSON.stringify(opened.server) }
    const built = await step('Build', buildApp).then(
      () => true,
      (error) => {
        console.error(sentenceOf(error))
        return false
      },
    )
    counts.push(built ? { passed: 1, failed: 0 } : FAILED_ONCE)
    // Two lanes for two cores; the browser tests come alone, since they measure time.
    const lanes = await Promise.all([runChecks(), runUnits(env, reports)])
    counts.push(...lanes)
    if (built) counts.push(await runBrowsers(env, reports))
  } catch (error) {
    console.error(sentenceOf(error))
    counts.push(FAILED_ONCE)
  } finally {
    await close()
    rmSync(reports, { recursive: true, force: true })
  }
  const { passed, failed } = total(counts)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

/** @returns {Promise<Count>} */
async function runChecks() {
  const counts = []
  for (const check of [CHECKS.format, CHECKS.structure, CHECKS.types, CHECKS.lint]) counts.push(await runCheck(check))
  return total(counts)
}

/** @param {NodeJS.ProcessEnv} env @param {string} reports */
async function runUnits(env, reports) {
  const file = path.join(reports, 'vitest.json')
  console.log('… Unit and database tests')
  const { code } = await runProgram(
    [
      process.execPath,
      path.join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env, show: true, limitMs: UNITS_LIMIT_MS },
  )
  return vitestCount(code, file)
}

/** @param {NodeJS.ProcessEnv} env @param {string} reports */
async function runBrowsers(env, reports) {
  const file = path.join(reports, 'playwright.json')
  const browser = await step('Browser', async ({ tell, slow }) => {
    const found = await findBrowser(slow)
    tell(found)
    return found
  })
  console.log('… Browser tests')
  const { code } = await runProgram(
    [
      process.execPath,
      path.join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--reporter=list,json',
      '--pass-with-no-tests',
    ],
    {
      env: { ...env, TICKMARK_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      show: true,
      limitMs: BROWSERS_LIMIT_MS,
    },
  )
  return playwrightCount(code, file)
}

/** @param {unknown} error */
function sentenceOf(error) {
  return error instanceof Stop ? `\n${error.message}` : (machineFailure(error) ?? error)
}
