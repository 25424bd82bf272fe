// @ts-check
import { spawn } from 'node:child_process'
import { ROOT } from './settings.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a program to its end, keeping what it says.
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, input?: string, limitMs?: number }} [options]
 *   show: pass its output on as it comes; limitMs: end it after that long, which counts as a failure
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export async function runProgram([program = '', ...args], { env = process.env, show = false, input, limitMs } = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
  })
  running.add(child)
  let output = ''
  let stdout = ''
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text
    stdout += text
    if (show) process.stdout.write(text)
  })
  child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text
    if (show) process.stderr.write(text)
  })
  if (input !== undefined) child.stdin?.end(input)
  const limit = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGTERM'), limitMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output, stdout }))
  }).finally(() => {
    clearTimeout(limit)
    running.delete(child)
  })
}

/** For the end of this process: nothing that it began goes on without it. */
export function endPrograms() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * @param {string} output
 * @param {number} [lines]
 * @returns {string}
 */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
