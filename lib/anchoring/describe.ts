import { ceilToGrapheme, floorToGrapheme } from './graphemes'
import { utf16, type Utf16Offset } from './units'

/** How much text on either side goes into a description, in UTF-16 units; the W3C model's customary size. */
export const CONTEXT_UNITS = 32

/** A range together with its words and what stands around them, so that it can be found again without its offsets. */
export interface Description {
  /** The words themselves: `text.slice(start, end)`. */
  readonly quote: string
  /** Up to 32 units just before the quote, never beginning inside a grapheme. */
  readonly prefix: string
  /** Up to 32 units just after the quote, never ending inside a grapheme. */
  readonly suffix: string
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}

/**
 * Describes `[start, end)` of `text`, in UTF-16 units. The range is taken as it stands: snap it first (`snapRange`).
 * Throws RangeError when the range is empty, runs backwards or leaves the text.
 */
export function describe(text: string, start: Utf16Offset, end: Utf16Offset): Description {
  if (start >= end || end > text.length)
    throw new RangeError(`Not a range of this text: ${start} to ${end} of ${text.length}`)
  const before = ceilToGrapheme(text, utf16(Math.max(0, start - CONTEXT_UNITS)))
  const after = floorToGrapheme(text, utf16(Math.min(text.length, end + CONTEXT_UNITS)))
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.min(before, start), start),
    suffix: text.slice(end, Math.max(after, end)),
    start,
    end,
  }
}
