import { cpus, loadavg } from 'node:os'

/** One measured figure, as the benchmarks print it: a JSON line each, and all of them in a table. */
export interface Figure {
  readonly bench: string
  readonly case: string
  readonly figure: number
  readonly unit: string
  /** What was measured beside it, in the same run; null for a figure that is held against its target alone. */
  readonly peer: { readonly name: string; readonly figure: number } | null
  /** figure / peer, or null. */
  readonly ratio: number | null
  readonly target: string
  /** Null for a figure that has no target and is only told. */
  readonly holds: boolean | null
}

export function round(n: number, digits = 4): number {
  return Number(n.toPrecision(digits))
}

/** Prints the JSON line of a figure and returns it for the table. */
export function tell(figure: Figure): Figure {
  const rounded = { ...figure, figure: round(figure.figure), ratio: figure.ratio === null ? null : round(figure.ratio) }
  process.stdout.write(`${JSON.stringify(rounded)}\n`)
  return rounded
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
}

export function printTable(figures: readonly Figure[]): void {
  const head = ['case', 'figure', 'peer', 'ratio', 'target', 'holds']
  const lines = figures.map(({ case: name, figure, unit, peer, ratio, target, holds }) => [
    name,
    `${figure} ${unit}`,
    peer ? `${peer.name} ${round(peer.figure)}` : '',
    ratio === null ? '' : String(ratio),
    target,
    holds === null ? '' : holds ? 'yes' : 'NO',
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => (line[i] ?? '').length)))
  process.stdout.write(`\n${[head, ...lines].map((line) => row(line, widths)).join('\n')}\n`)
}

/** How long some work took: `wall` on the clock, `processor` on all of this process's threads, both in milliseconds. */
export interface Taken {
  readonly wall: number
  readonly processor: number
}

/**
 * The least of several timings. Whatever else runs on the machine only ever adds to one, so the least says most about the
 * work; `processor` beside it shows how much of the wall time was waiting for a turn.
 */
export function time(times: number, work: () => void): Taken {
  let wall = Infinity
  let processor = Infinity
  for (let i = 0; i < times; i++) {
    const used = process.cpuUsage()
    const begun = performance.now()
    work()
    wall = Math.min(wall, performance.now() - begun)
    const { user, system } = process.cpuUsage(used)
    processor = Math.min(processor, (user + system) / 1000)
  }
  return { wall, processor }
}

/** Says on stderr when others use the processors, so that nobody takes a crowded run for the engine's fault. */
export function warnWhenCrowded(): void {
  const [load = 0] = loadavg()
  if (load > cpus().length / 2)
    process.stderr.write(
      `Other work is running here (load ${load.toFixed(1)} on ${cpus().length} processors): wall times are too long.\n`,
    )
}
