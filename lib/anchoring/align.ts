import { alignSentences } from './align-sentences'
import { alignWords, openIds } from './align-words'
import { Bond, emptyMatching, turned, type Matching } from './matching'
import { joinMovedBlocks } from './moved-blocks'
import type { Allowance, Box } from './myers'
import { sentenceStarts } from './sentences'
import { slideHunks } from './slide-hunks'
import { tokenize, type Dictionary } from './tokens'
import { weakenMatches } from './weak-matches'

export interface AlignOptions {
  /**
   * How much comparing may be done before coarser answers are taken, in inner steps; about 100 million a second.
   * Steps and not seconds, so that the same texts always give the same answer.
   */
  readonly steps?: number
}

/** Ten times what a heavily edited text of 100,000 words takes; on a total rewrite of one it ends the search after some 0.2 s. */
const DEFAULT_STEPS = 12_000_000

/** Two texts with their tokens joined, and where the sentences of each begin. */
export interface Alignment {
  readonly matching: Matching
  readonly fromSentences: Int32Array
  readonly toSentences: Int32Array
  /** Every word of both texts. */
  readonly dictionary: Dictionary
}

/** Small edits are compared first, so that a rewritten chapter cannot spend what the rest of the text needs. */
function size({ aFrom, aTo, bFrom, bTo }: Box): number {
  return aTo - aFrom + bTo - bFrom
}

/**
 * Joins the tokens of two texts: whole sentences first, then words between them, then passages that moved.
 * The answer read backwards is the answer for the texts in the other order: the shorter one always goes first,
 * because every choice between equals would otherwise fall differently on the way back.
 */
export function align(from: string, to: string, options: AlignOptions = {}): Alignment {
  const swap = from.length > to.length || (from.length === to.length && from > to)
  const dictionary: Dictionary = new Map()
  const a = tokenize(swap ? to : from, dictionary)
  const b = tokenize(swap ? from : to, dictionary)
  const aStarts = sentenceStarts(a)
  const bStarts = sentenceStarts(b)
  const allowance: Allowance = { steps: options.steps ?? DEFAULT_STEPS }
  let matching = emptyMatching(a, b)
  const boxes = alignSentences(matching, aStarts, bStarts, allowance)
  boxes.sort((x, y) => size(x) - size(y))
  const ids = openIds(matching)
  for (const box of boxes) alignWords(matching, ids, box, Bond.Words, allowance)
  matching = slideHunks(matching)
  weakenMatches(matching)
  joinMovedBlocks(matching, aStarts, bStarts, allowance)
  return swap
    ? { matching: turned(matching), fromSentences: bStarts, toSentences: aStarts, dictionary }
    : { matching, fromSentences: aStarts, toSentences: bStarts, dictionary }
}
