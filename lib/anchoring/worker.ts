import { parentPort } from 'node:worker_threads'
import { diff, type DiffPart } from './diff'
import { rebase, type RebaseOptions } from './rebase'
import type { Anchored } from './anchored'
import type { Utf16Range } from './units'

/** What the runner sends. Texts and ranges are copied, never shared. */
export type Job = {
  readonly id: number
  readonly from: string
  readonly to: string
  readonly options: RebaseOptions
} & ({ readonly kind: 'rebase'; readonly ranges: readonly Utf16Range[] } | { readonly kind: 'diff' })

/** What comes back, in the order in which the jobs were sent. */
export type Outcome = { readonly id: number } & (
  | { readonly kind: 'rebase'; readonly anchored: Anchored[] }
  | { readonly kind: 'diff'; readonly parts: DiffPart[] }
  | { readonly kind: 'failed'; readonly message: string }
)

function run(job: Job): Outcome {
  try {
    return job.kind === 'rebase'
      ? { id: job.id, kind: 'rebase', anchored: rebase(job.from, job.to, job.ranges, job.options) }
      : { id: job.id, kind: 'diff', parts: diff(job.from, job.to, job.options) }
  } catch (error) {
    return { id: job.id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job)))
