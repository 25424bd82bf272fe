/**
 * Where words stand in a text, and where they went in the next version. Pure: no DOM, no database, no imports from the project.
 * To keep a long comparison off the request's thread, import `./rebase-in-worker` (Node only) instead of calling `rebase` here.
 */
export { codePoint, codePointLength, offsetIndex, utf16 } from './units'
export type { CodePointOffset, OffsetIndex, Utf16Offset, Utf16Range } from './units'
export {
  ceilToGrapheme,
  floorToGrapheme,
  isGraphemeBoundary,
  nextGrapheme,
  previousGrapheme,
  snapRange,
} from './graphemes'
export { nextSentence, nextWord, previousSentence, previousWord } from './caret'
export { CONTEXT_UNITS, describe } from './describe'
export type { Description } from './describe'
export type { Anchored, AnchorState, Candidate, ContextFlag } from './anchored'
export { rebase } from './rebase'
export type { RebaseOptions } from './rebase'
export { resolve } from './resolve'
export type { Resolved, Selector } from './resolve'
export { diff } from './diff'
export type { DiffKind, DiffPart } from './diff'
