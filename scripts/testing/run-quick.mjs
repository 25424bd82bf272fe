// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { generateClient } from '../steps/generate-client.mjs'
import { installPackages } from '../steps/install-packages.mjs'
import { step } from '../steps/progress.mjs'
import { runProgram } from '../steps/run-program.mjs'
import { ROOT } from '../steps/settings.mjs'
import { CHECKS, runCheck } from './checks.mjs'
import { testEnvironment } from './clean-environment.mjs'
import { total } from './tally.mjs'

/**
 * The part of the tests that needs no database, no build and no browser.
 * @returns {Promise<number>} the exit code
 */
export async function runQuick() {
  await step('Packages', installPackages)
  await step('Client', generateClient)
  // Next.js declares style sheets and pictures in a file that it writes itself.
  if (!existsSync(path.join(ROOT, 'next-env.d.ts'))) {
    await runProgram([process.execPath, path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'typegen'])
  }
  const units = {
    name: 'Unit tests',
    command: [
      process.execPath,
      path.join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'unit',
      '--exclude',
      'scripts/structure.test.ts',
      '--reporter=dot',
    ],
  }
  Object.assign(process.env, testEnvironment(process.env))
  const lanes = await Promise.all([
    runLane([CHECKS.quickLint]),
    runLane([CHECKS.format, CHECKS.structure, CHECKS.types, units]),
  ])
  const { passed, failed } = total(lanes)
  console.log(failed === 0 ? `All ${passed} checks hold.` : `${failed} of ${passed + failed} checks failed.`)
  return failed === 0 ? 0 : 1
}

/** @param {{ name: string, command: string[] }[]} checks */
async function runLane(checks) {
  const counts = []
  for (const check of checks) counts.push(await runCheck(check))
  return total(counts)
}
