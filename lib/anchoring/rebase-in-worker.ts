import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Anchored } from './anchored'
import { diff, type DiffPart } from './diff'
import { rebase, type RebaseOptions } from './rebase'
import type { Utf16Range } from './units'
import type { Job, Outcome } from './worker'

/**
 * Below this many UTF-16 units, both texts together, a comparison takes some 10 ms, less than it is worth
 * to copy it to another thread (and to start that thread, the first time: about a quarter of a second).
 */
const INLINE_UNITS = 60_000

/** A worker that has not answered by then is broken, not busy: the engine's own allowance ends any comparison in 1.5 s. */
const TIMEOUT_MS = 20_000

export interface WorkerOptions extends RebaseOptions {
  readonly timeoutMs?: number
}

interface Waiting {
  readonly settle: (outcome: Outcome) => void
  readonly fail: (error: Error) => void
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

let worker: Worker | null = null
let sent = 0
const waiting = new Map<number, Waiting>()

/**
 * The worker's first file. Beside this file when run by Node, tsx or Vitest; a bundler (Next) moves this file but not that
 * one, so there it is found from the directory in which the server was started.
 */
function workerFile(): string {
  const name = 'worker-entry.mjs'
  const beside = import.meta.url.startsWith('file:') ? path.dirname(fileURLToPath(import.meta.url)) : ''
  const folders = [beside, path.join(process.cwd(), 'lib', 'anchoring')]
  const folder = folders.find((candidate) => candidate !== '' && existsSync(path.join(candidate, name)))
  if (folder === undefined)
    throw new Error('The anchoring worker is missing: start the server in the project directory')
  return path.join(folder, name)
}

function failAll(error: Error): void {
  worker = null
  for (const { fail } of waiting.values()) fail(error)
  waiting.clear()
}

/** One worker for the process, started at the first long comparison and kept; it does not keep the process alive. */
function ready(): Worker {
  if (worker) return worker
  // The file is named inside the code that the thread runs: given to Worker itself, the bundler would follow it and fail on tsx.
  const code = `import(${JSON.stringify(pathToFileURL(workerFile()).href)})`
  const fresh = new Worker(code, { eval: true, execArgv: [] })
  fresh.on('message', (outcome: Outcome) => {
    const job = waiting.get(outcome.id)
    waiting.delete(outcome.id)
    if (waiting.size === 0) fresh.unref()
    job?.settle(outcome)
  })
  fresh.on('error', failAll)
  fresh.on('exit', () => {
    if (worker === fresh) failAll(new Error('The anchoring worker stopped'))
  })
  worker = fresh
  return fresh
}

function send(job: WithoutId<Job>, timeoutMs: number): Promise<Outcome> {
  const id = ++sent
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void worker?.terminate()
      failAll(new Error(`The comparison took longer than ${timeoutMs} ms`))
    }, timeoutMs)
    const done =
      <T>(then: (value: T) => void) =>
      (value: T): void => {
        clearTimeout(timer)
        then(value)
      }
    try {
      const thread = ready()
      waiting.set(id, { settle: done(resolve), fail: done(reject) })
      thread.ref()
      thread.postMessage({ ...job, id })
    } catch (error) {
      waiting.delete(id)
      clearTimeout(timer)
      reject(error instanceof Error ? error : new Error(String(error)))
    }
  })
}

/**
 * `rebase` without holding up the thread that serves requests: long texts are compared in a worker thread, one after the
 * other. Node only; not exported from the room's index, so that no browser bundle sees it. Rejects when a range lies
 * outside `from`, or when the worker cannot start or does not answer.
 *
 * In Next, call it from a verb or a route handler of the Node runtime; nothing needs to be configured, as the worker is
 * loaded from its source with tsx, past the bundler. `lib/anchoring` must therefore stand in the server's working directory.
 */
export async function rebaseInWorker(
  from: string,
  to: string,
  ranges: readonly Utf16Range[],
  { timeoutMs = TIMEOUT_MS, ...options }: WorkerOptions = {},
): Promise<Anchored[]> {
  if (from.length + to.length <= INLINE_UNITS) return rebase(from, to, ranges, options)
  const outcome = await send({ kind: 'rebase', from, to, ranges, options }, timeoutMs)
  if (outcome.kind !== 'rebase')
    throw new Error(outcome.kind === 'failed' ? outcome.message : 'The worker answered another question')
  return outcome.anchored
}

/** `diff` in the same way. */
export async function diffInWorker(
  from: string,
  to: string,
  { timeoutMs = TIMEOUT_MS, ...options }: WorkerOptions = {},
): Promise<DiffPart[]> {
  if (from.length + to.length <= INLINE_UNITS) return diff(from, to, options)
  const outcome = await send({ kind: 'diff', from, to, options }, timeoutMs)
  if (outcome.kind !== 'diff')
    throw new Error(outcome.kind === 'failed' ? outcome.message : 'The worker answered another question')
  return outcome.parts
}

/** Ends the worker, for tests and for an orderly shutdown. The next long comparison starts a new one. */
export async function stopWorker(): Promise<void> {
  const running = worker
  worker = null
  await running?.terminate()
}
