declare const unit: unique symbol

/**
 * A position in a text counted in UTF-16 code units, JavaScript's own: 0 to `text.length`.
 * Everything in memory counts in this unit.
 */
export type Utf16Offset = number & { readonly [unit]: 'utf16' }

/**
 * A position in a text counted in Unicode code points, the unit of the W3C annotation model.
 * The database, the API and every export count in this unit.
 */
export type CodePointOffset = number & { readonly [unit]: 'codePoint' }

/** A half-open range `[start, end)` in UTF-16 code units. */
export interface Utf16Range {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}

function isOffset(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

function asUtf16(n: number): n is Utf16Offset {
  return isOffset(n)
}

function asCodePoint(n: number): n is CodePointOffset {
  return isOffset(n)
}

/** Says that `n` counts UTF-16 code units. Throws RangeError unless `n` is a whole number of at least 0. */
export function utf16(n: number): Utf16Offset {
  if (!asUtf16(n)) throw new RangeError(`Not a UTF-16 offset: ${n}`)
  return n
}

/** Says that `n` counts code points. Throws RangeError unless `n` is a whole number of at least 0. */
export function codePoint(n: number): CodePointOffset {
  if (!asCodePoint(n)) throw new RangeError(`Not a code point offset: ${n}`)
  return n
}

/** Converts positions of one text between the two units. Both methods throw RangeError past the end of the text. */
export interface OffsetIndex {
  /** A position inside a surrogate pair counts as the position before the pair. */
  toCodePoint(offset: Utf16Offset): CodePointOffset
  toUtf16(offset: CodePointOffset): Utf16Offset
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** Positions of the first halves of all surrogate pairs, ascending. A lone surrogate is a code point of its own, as in JavaScript. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = []
  const first = text.search(/[\ud800-\udbff][\udc00-\udfff]/)
  if (first === -1) return pairs
  for (let i = first; i < text.length - 1; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) pairs.push(i++)
  }
  return pairs
}

/** How many of the ascending numbers `key(0), key(1) …` lie below `limit`. */
function countBelow(length: number, limit: number, key: (i: number) => number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (key(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads `text` once; each conversion afterwards costs O(log pairs), and nothing at all in a text without surrogate pairs. */
export function offsetIndex(text: string): OffsetIndex {
  const pairs = Uint32Array.from(surrogatePairs(text))
  const units = text.length
  const points = units - pairs.length
  const pairUnit = (i: number): number => pairs[i] ?? units
  const pairPoint = (i: number): number => pairUnit(i) - i
  return {
    toCodePoint(offset) {
      if (offset > units) throw new RangeError(`Offset ${offset} is past the end of the text (${units} units)`)
      return codePoint(offset - countBelow(pairs.length, offset, pairUnit))
    },
    toUtf16(offset) {
      if (offset > points) throw new RangeError(`Offset ${offset} is past the end of the text (${points} code points)`)
      return utf16(offset + countBelow(pairs.length, offset, pairPoint))
    },
  }
}

/** The length of `text` in code points; also the offset of its end. */
export function codePointLength(text: string): CodePointOffset {
  return codePoint(text.length - surrogatePairs(text).length)
}
