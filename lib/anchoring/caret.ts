import { endsInAbbreviation } from './abbreviations'
import { segmenter } from './segmenters'
import { utf16, type Utf16Offset } from './units'

/** How much of a paragraph is read on each side of the caret, in UTF-16 units: segmenting a whole long text takes seconds. */
const WINDOW = 4096

interface Piece {
  readonly start: number
  readonly end: number
}

function requireInside(text: string, offset: number): void {
  if (offset > text.length) throw new RangeError(`Offset ${offset} is past the end of the text (${text.length})`)
}

/** The line that holds `offset`, cut at white space when it is longer than the window. */
function lineAround(text: string, offset: number): Piece {
  let start = text.lastIndexOf('\n', offset - 1) + 1
  if (offset === 0) start = 0
  const newline = text.indexOf('\n', offset)
  let end = newline === -1 ? text.length : newline
  if (offset - start > WINDOW) {
    const space = text.indexOf(' ', offset - WINDOW)
    start = space !== -1 && space < offset ? space + 1 : offset - WINDOW
  }
  if (end - offset > WINDOW) {
    const space = text.lastIndexOf(' ', offset + WINDOW)
    end = space > offset ? space : offset + WINDOW
  }
  return { start, end }
}

function trimmed(text: string, start: number, end: number): Piece | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}

function wordsOf(text: string, line: Piece, locale?: string): Piece[] {
  const found: Piece[] = []
  for (const { index, segment, isWordLike } of segmenter('word', locale).segment(text.slice(line.start, line.end))) {
    if (isWordLike) found.push({ start: line.start + index, end: line.start + index + segment.length })
  }
  return found
}

function sentencesOf(text: string, line: Piece, locale?: string): Piece[] {
  const found: Piece[] = []
  let open = line.start
  for (const { index, segment } of segmenter('sentence', locale).segment(text.slice(line.start, line.end))) {
    const end = line.start + index + segment.length
    if (end < line.end && endsInAbbreviation(text.slice(open, end), text.slice(end, end + 24))) continue
    const piece = trimmed(text, open, end)
    if (piece) found.push(piece)
    open = end
  }
  const rest = trimmed(text, open, line.end)
  if (rest) found.push(rest)
  return found
}

type Pieces = (text: string, line: Piece, locale?: string) => Piece[]

function forward(pieces: Pieces, text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  requireInside(text, offset)
  let at: number = offset
  while (at < text.length) {
    const line = lineAround(text, at)
    const piece = pieces(text, line, locale).find(({ end }) => end > offset)
    if (piece) return utf16(piece.end)
    at = line.end + 1
  }
  return utf16(text.length)
}

function backward(pieces: Pieces, text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  requireInside(text, offset)
  let at: number = offset
  while (at > 0) {
    const line = lineAround(text, at)
    const piece = pieces(text, line, locale).findLast(({ start }) => start < offset)
    if (piece) return utf16(piece.start)
    at = line.start - 1
  }
  return utf16(0)
}

/** The end of the next word after `offset`, past any punctuation between; the end of the text when there is none. */
export function nextWord(text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  return forward(wordsOf, text, offset, locale)
}

/** The start of the word before `offset`; the start of the text when there is none. */
export function previousWord(text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  return backward(wordsOf, text, offset, locale)
}

/** The end of the sentence that `offset` stands in or before, without the space after it. A line break always ends a sentence. */
export function nextSentence(text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  return forward(sentencesOf, text, offset, locale)
}

/** The start of the sentence that `offset` stands in, or of the one before when it already stands at a start. */
export function previousSentence(text: string, offset: Utf16Offset, locale?: string): Utf16Offset {
  return backward(sentencesOf, text, offset, locale)
}
