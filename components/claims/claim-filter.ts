import type { Action, ClaimKind, ClaimRow, Priority, Progress, VerificationStatus } from '@/lib/claims/claim'

/** An empty axis lets everything through; within an axis any of the chosen values does. */
export interface ClaimFilter {
  readonly words: string
  readonly status: readonly VerificationStatus[]
  readonly progress: readonly Progress[]
  readonly action: readonly Action[]
  readonly priority: readonly Priority[]
  readonly kind: readonly ClaimKind[]
}

export const noFilter: ClaimFilter = { words: '', status: [], progress: [], action: [], priority: [], kind: [] }

/** The chips: whole filters with a name, one at a time. */
export const presets = {
  all: noFilter,
  open: { ...noFilter, progress: ['open', 'checking', 'queryOut', 'ready', 'returned'] },
  queryOut: { ...noFilter, progress: ['queryOut'] },
  high: { ...noFilter, priority: ['high'] },
} as const satisfies Record<string, ClaimFilter>
export type Preset = keyof typeof presets

/** Without case and accents, in one spelling of width and composition. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function admits<T>(axis: readonly T[], value: T): boolean {
  return axis.length === 0 || axis.includes(value)
}

/** Whether every word of the search is somewhere in what the claim says, in any order. */
function says(claim: ClaimRow, words: string): boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const own = fold(
    [
      `#${claim.number}`,
      claim.statement,
      claim.speaker,
      claim.finding,
      claim.conflictReason,
      claim.returnReason,
      ...claim.occurrences.map((o) => o.quote),
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return wanted.every((word) => own.includes(word))
}

export function matches(claim: ClaimRow, filter: ClaimFilter): boolean {
  return (
    admits(filter.status, claim.status) &&
    admits(filter.progress, claim.progress) &&
    admits(filter.action, claim.action) &&
    admits(filter.priority, claim.priority) &&
    admits(filter.kind, claim.kind) &&
    says(claim, filter.words)
  )
}

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))

/** The chip that says exactly what the filter says, the search apart. */
export function presetOf(filter: ClaimFilter): Preset | null {
  const axes = ['status', 'progress', 'action', 'priority', 'kind'] as const
  const names: readonly Preset[] = ['all', 'open', 'queryOut', 'high']
  return names.find((name) => axes.every((axis) => sameValues(filter[axis], presets[name][axis]))) ?? null
}

/** How many values are chosen over all axes. */
export function chosenCount(filter: ClaimFilter): number {
  return (
    filter.status.length + filter.progress.length + filter.action.length + filter.priority.length + filter.kind.length
  )
}
