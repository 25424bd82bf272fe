import { Unit, unitClass } from './letters'
import { segmenter } from './segmenters'
import { utf16, type Utf16Offset, type Utf16Range } from './units'

/**
 * How far back a search for a sure boundary goes, in UTF-16 units. Real graphemes stay below 60;
 * the limit only keeps hostile input (a million combining marks) from being read again at each call.
 */
const BACKWARD_LIMIT = 1024

/**
 * Letters and signs that never continue a grapheme: printable ASCII, Greek, Cyrillic, Hebrew and Arabic letters,
 * kana and ideographs. The list may be short of the truth, never beyond it.
 */
function neverContinues(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x7e) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x391 && code <= 0x3ff) ||
    (code >= 0x400 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x52f) ||
    (code >= 0x5d0 && code <= 0x5ea) ||
    (code >= 0x620 && code <= 0x64a) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x4e00 && code <= 0x9fff)
  )
}

/** Whether the code unit may belong to a "prepend" sign, which holds on to whatever follows (UAX 29, rule GB9b). */
function mayPrepend(code: number): boolean {
  return (
    (code >= 0x600 && code <= 0x605) ||
    code === 0x6dd ||
    code === 0x70f ||
    code === 0x890 ||
    code === 0x891 ||
    code === 0x8e2 ||
    code === 0xd4e ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}

function isSureBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  if (after === 0x0a) return before !== 0x0d
  if (before === 0x0a) return true
  if (neverContinues(after)) return !mayPrepend(before)
  const unit = unitClass(after)
  return before < 0x80 && unit !== Unit.Attached && unit !== Unit.Surrogate
}

function requireInside(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`Offset ${offset} is outside the text (0 to ${text.length})`)
  }
}

/** The nearest position at or before `offset` that is certainly between two graphemes. */
function sureStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - BACKWARD_LIMIT)
  let at = offset
  while (at > limit && !isSureBoundary(text, at)) at--
  return at > 0 && /^[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}

/** The nearest position at or after `offset` that is certainly between two graphemes. */
function sureEnd(text: string, offset: number): number {
  const limit = Math.min(text.length, offset + BACKWARD_LIMIT)
  let at = offset
  while (at < limit && !isSureBoundary(text, at)) at++
  return at
}

/** The grapheme that holds the unit at `offset`, as plain numbers; `offset` must be below `text.length`. */
function graphemeAt(text: string, offset: number): { start: number; end: number } {
  const from = sureStart(text, offset)
  const to = sureEnd(text, offset + 1)
  if (to - from === 1) return { start: from, end: to }
  const found = segmenter('grapheme')
    .segment(text.slice(from, to))
    .containing(offset - from)
  if (!found) return { start: offset, end: offset + 1 }
  return { start: from + found.index, end: from + found.index + found.segment.length }
}

/** Whether a range may begin or end at `offset` without cutting what a reader sees as one character. Throws RangeError outside the text. */
export function isGraphemeBoundary(text: string, offset: Utf16Offset): boolean {
  requireInside(text, offset)
  return floorToGrapheme(text, offset) === offset
}

/** The grapheme boundary at or before `offset`. */
export function floorToGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  requireInside(text, offset)
  if (isSureBoundary(text, offset)) return offset
  return utf16(graphemeAt(text, offset).start)
}

/** The grapheme boundary at or after `offset`. */
export function ceilToGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  requireInside(text, offset)
  if (isSureBoundary(text, offset)) return offset
  const { start, end } = graphemeAt(text, offset)
  return start === offset ? offset : utf16(end)
}

/** The end of the grapheme after `offset`; the end of the text stays where it is. */
export function nextGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  requireInside(text, offset)
  return offset === text.length ? offset : utf16(graphemeAt(text, offset).end)
}

/** The start of the grapheme before `offset`; the start of the text stays where it is. */
export function previousGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  requireInside(text, offset)
  return offset === 0 ? offset : utf16(graphemeAt(text, offset - 1).start)
}

/** White space of every script (no-break spaces too), and signs that show nothing: joiners, direction marks, soft hyphens. */
const BLANK = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/

/**
 * The range that a reader means by a selection: blanks trimmed from both ends, then grown to whole graphemes.
 * Null when nothing but blanks was selected. Throws RangeError when the range lies outside the text or runs backwards.
 */
export function snapRange(text: string, start: Utf16Offset, end: Utf16Offset): Utf16Range | null {
  requireInside(text, start)
  requireInside(text, end)
  if (start > end) throw new RangeError(`Range runs backwards: ${start} to ${end}`)
  let from: number = start
  let to: number = end
  while (from < to && BLANK.test(text.charAt(from))) from++
  while (to > from && BLANK.test(text.charAt(to - 1))) to--
  if (from === to) return null
  return { start: floorToGrapheme(text, utf16(from)), end: ceilToGrapheme(text, utf16(to)) }
}
