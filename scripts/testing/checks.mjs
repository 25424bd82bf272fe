// @ts-check
import path from 'node:path'
import { runProgram } from '../steps/run-program.mjs'
import { seconds } from '../steps/progress.mjs'

/** @typedef {import('./tally.mjs').Count} Count */

const tool = (/** @type {string[]} */ ...parts) => [process.execPath, path.join('node_modules', ...parts)]

/** Each counts as one test. */
export const CHECKS = {
  format: {
    name: 'Format',
    command: [...tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  types: { name: 'Types', command: [...tool('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'] },
  lint: { name: 'Lint', command: [...tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
  quickLint: {
    name: 'Lint',
    command: [
      ...tool('eslint', 'bin', 'eslint.js'),
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      '.',
    ],
  },
  structure: { name: 'Structure', command: [process.execPath, path.join('scripts', 'check-structure.mjs')] },
}

/**
 * Runs one check, showing what it said when it failed.
 * @param {{ name: string, command: string[] }} check
 * @returns {Promise<Count>}
 */
export async function runCheck({ name, command }) {
  const since = performance.now()
  const { code, output } = await runProgram(command)
  const time = seconds(performance.now() - since)
  if (code === 0) {
    console.log(`✓ ${name} (${time})`)
    return { passed: 1, failed: 0 }
  }
  console.log(`✗ ${name} (${time})\n${output.trimEnd()}`)
  return { passed: 0, failed: 1 }
}
