// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { tail } from './run-program.mjs'
import { ROOT } from './settings.mjs'
import { Stop } from './stop.mjs'

const READY_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 5_000

/**
 * @typedef {object} Served
 * @property {Promise<number>} ended its exit code, when it ends by itself or is ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts Next.js and waits until it says that it is ready.
 * @param {object} wanted
 * @param {'start' | 'dev'} wanted.mode
 * @param {string} wanted.host
 * @param {number} wanted.port
 * @param {NodeJS.ProcessEnv} wanted.env
 * @param {(text: string) => void} [wanted.onOutput] what it says once it is ready
 * @returns {Promise<Served>}
 */
export async function serveApp({ mode, host, port, env, onOutput = (text) => process.stdout.write(text) }) {
  const preload = pathToFileURL(path.join(ROOT, 'scripts', 'steps', 'end-with-parent.mjs')).href
  const child = spawn(
    process.execPath,
    [
      '--import',
      preload,
      path.join('node_modules', 'next', 'dist', 'bin', 'next'),
      mode,
      '-H',
      host,
      '-p',
      String(port),
    ],
    {
      cwd: ROOT,
      env: {
        ...env,
        NODE_ENV: mode === 'dev' ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        TICKMARK_STARTER: String(process.pid),
      },
      // A group of its own: Ctrl-C reaches this process alone, which then ends things in order.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let before = ''
  let ready = false
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      if (ready) onOutput(text)
      else before += text
    })
  }
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const inTime = await Promise.race([ended.then(() => true), wait(STOP_LIMIT_MS, false, { ref: false })])
    // Open event streams keep a server from closing; readers come back by themselves.
    if (!inTime) child.kill('SIGKILL')
    await ended
  }

  const probe = `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host}:${port}/readyz`
  const limit = Date.now() + READY_LIMIT_MS
  let lastAnswer = 'no answer'
  while (!ready) {
    if (child.exitCode !== null || child.signalCode !== null) {
      console.error(tail(before))
      throw new Stop('The application ended while it started (what it said is above).')
    }
    if (Date.now() > limit) {
      await stop()
      console.error(tail(before))
      throw new Stop(
        `The application did not become ready within ${READY_LIMIT_MS / 1000} seconds (${lastAnswer} from /readyz).`,
      )
    }
    const answer = await fetch(probe, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
    await answer?.body?.cancel()
    lastAnswer = answer ? String(answer.status) : 'no answer'
    ready = answer?.status === 200
    if (!ready) await wait(50)
  }
  return { ended, stop }
}
