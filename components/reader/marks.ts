import type { AnchorState, VerificationStatus } from '@/lib/claims/claim'
import { codePoint } from '@/lib/anchoring'
import type { Reading } from './reading'
import { innermostFirst, type Placed } from '@/lib/articles/segments'

/** One occurrence of a claim on the page. */
export interface ReaderMark extends Placed {
  readonly occurrenceId: string
  readonly status: VerificationStatus
  readonly state: AnchorState
  /** The occurrence that gives the claim its place: the one that Tab reaches. */
  readonly first: boolean
  /** What a screen reader says at the tab stop: number, status, words. */
  readonly label: string
}

/** What a mark is made from; offsets in code points, as the API gives them. */
export interface MarkSource {
  readonly id: string
  readonly status: VerificationStatus
  readonly occurrences: readonly {
    readonly id: string
    readonly start: number
    readonly end: number
    readonly state: AnchorState
  }[]
}

export type MarksByBlock = readonly (readonly ReaderMark[])[]

const none: readonly ReaderMark[] = []

function sameMark(a: ReaderMark, b: ReaderMark): boolean {
  return (
    a.claimId === b.claimId &&
    a.occurrenceId === b.occurrenceId &&
    a.start === b.start &&
    a.end === b.end &&
    a.status === b.status &&
    a.state === b.state &&
    a.first === b.first &&
    a.label === b.label
  )
}

function sameMarks(a: readonly ReaderMark[], b: readonly ReaderMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => {
      const other = b[i]
      return other !== undefined && sameMark(mark, other)
    })
  )
}

/**
 * The marks of each block. Where a block's marks are what they were, the array of `before` is given back,
 * so that a memoised block does not render again when another one changes.
 */
export function marksByBlock<C extends MarkSource>(
  reading: Reading,
  claims: readonly C[],
  label: (claim: C) => string,
  before: MarksByBlock = [],
): MarksByBlock {
  const marks: ReaderMark[] = []
  for (const claim of claims) {
    const says = label(claim)
    claim.occurrences.forEach((occurrence, i) => {
      if (occurrence.state === 'lost') return
      marks.push({
        claimId: claim.id,
        occurrenceId: occurrence.id,
        start: reading.offsets.toUtf16(codePoint(occurrence.start)),
        end: reading.offsets.toUtf16(codePoint(occurrence.end)),
        status: claim.status,
        state: occurrence.state,
        first: i === 0,
        label: says,
      })
    })
  }
  marks.sort((a, b) => a.start - b.start || innermostFirst(a, b))
  const found: ReaderMark[][] = reading.blocks.map(() => [])
  let firstBlock = 0
  for (const mark of marks) {
    while (firstBlock < reading.blocks.length - 1 && (reading.blocks[firstBlock]?.end ?? Infinity) <= mark.start)
      firstBlock++
    for (let i = firstBlock; i < reading.blocks.length; i++) {
      const block = reading.blocks[i]
      if (!block || block.start >= mark.end) break
      found[i]?.push(mark)
    }
  }
  return found.map((now, i) => {
    const was = before[i]
    if (was && sameMarks(was, now)) return was
    return now.length === 0 ? none : now
  })
}

/** Whether any of a block's marks belongs to the claim; a block that has none need not know which claim is open. */
export function concerns(marks: readonly ReaderMark[], claimId: string | null): boolean {
  return claimId !== null && marks.some((mark) => mark.claimId === claimId)
}

/**
 * Which claim a click on shared words opens: the shortest, and at each further click the next one out, then the shortest again.
 * @param ids claims at the words, innermost first
 */
export function nextAtWords(ids: readonly string[], openId: string | null): string | null {
  const at = openId === null ? -1 : ids.indexOf(openId)
  return ids[(at + 1) % ids.length] ?? null
}

/**
 * `marksByBlock` with a memory: blocks whose marks did not change keep their arrays, and a claim that did not change
 * (the same object) is not put into words again.
 */
export function marksKeeper<C extends MarkSource>(): (
  reading: Reading,
  claims: readonly C[],
  label: (claim: C) => string,
) => MarksByBlock {
  const labels = new WeakMap<C, string>()
  let before: MarksByBlock = []
  return (reading, claims, label) => {
    const remembered = (claim: C): string => {
      const known = labels.get(claim) ?? label(claim)
      labels.set(claim, known)
      return known
    }
    before = marksByBlock(reading, claims, remembered, before)
    return before
  }
}
