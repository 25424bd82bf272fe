import type { Utf16Offset } from './units'

/**
 * What became of a range:
 * - `exact`: the same words at the same place in the order of the text (earlier insertions only shift it);
 * - `moved`: the same words, in a passage that stands elsewhere now;
 * - `changed`: the words were edited, or everything around them was; `start` and `end` propose what stands in their place;
 * - `ambiguous`: the words stand there more than once and nothing tells which one is meant;
 * - `lost`: nothing that could be proposed as the same words.
 * Only the first two may be taken over without asking a person.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'lost'

/** What changed right beside untouched words, although it bears on them. */
export type ContextFlag = 'number' | 'negation' | 'name'

/** A place that is offered to a person, never taken by itself. */
export interface Candidate {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
  /** 0 to 1: how much of the words is the same. */
  readonly score: number
}

/** Where a range stands in the other text, in UTF-16 units of that text. */
export interface Anchored {
  readonly state: AnchorState
  /** For `lost`, start and end are the one point where the words would have stood. */
  readonly start: Utf16Offset
  readonly end: Utf16Offset
  /**
   * 0 to 1: how much of the words is the same. 1 means unit for unit; `exact` and `moved` may stand at 0.98, where
   * only the type differs (curly or straight quotes, hyphens, composed letters, white space).
   */
  readonly score: number
  /** The next best place; for `lost`, a suggestion to look at. */
  readonly runnerUp?: Candidate
  readonly context?: ContextFlag
}
