import { fold, mayFold } from './fold'
import { at } from './integers'
import { astralClass, Unit, unitClass } from './letters'

export const enum Kind {
  Word = 1,
  Number,
  Ideograph,
  Sign,
}

/** The space before a token. */
export const enum Gap {
  None = 0,
  Space,
  Line,
}

/** A text cut into words, figures and signs; the white space between them belongs to none. Offsets are UTF-16 units. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Int32Array
  readonly gap: Int32Array
  /** Equal numbers mean equal words, within one dictionary. */
  readonly id: Int32Array
}

/** Numbers for words; two texts that are compared must share one. */
export type Dictionary = Map<string, number>

/** A longer run of letters is no word of any language; it is cut here so that no single token costs as much as a text. */
const LONGEST_WORD = 160

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

/** The letters a to z, which need no table. */
function isPlainLetter(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function isFigureSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019 || code === 0x66b || code === 0x66c
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

/** Reads one text from left to right; `at` always stands on a code point. */
class Scanner {
  at = 0
  needsFold = false
  constructor(readonly text: string) {}

  private classAt(i: number): Unit {
    const code = this.text.charCodeAt(i)
    const unit = unitClass(code)
    return unit === Unit.Surrogate ? astralClass(this.text.codePointAt(i) ?? code) : unit
  }

  private width(i: number): number {
    return (this.text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1
  }

  private attached(): void {
    while (this.at < this.text.length && this.classAt(this.at) === Unit.Attached) {
      this.needsFold = true
      this.at += this.width(this.at)
    }
  }

  word(): void {
    const { text } = this
    const longest = this.at + LONGEST_WORD
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at)
      if (isPlainLetter(code) && this.at < longest) {
        this.at++
        continue
      }
      const unit = this.classAt(this.at)
      if (this.at >= longest && unit === Unit.Letter) return
      if (unit === Unit.Attached) this.needsFold = true
      if (mayFold(code)) this.needsFold = true
      if (unit === Unit.Letter || unit === Unit.Attached) this.at += this.width(this.at)
      else if (isApostrophe(code) && this.at + 1 < text.length && this.classAt(this.at + 1) === Unit.Letter) this.at++
      else return
    }
  }

  figure(): void {
    const { text } = this
    const longest = this.at + LONGEST_WORD
    while (this.at < text.length && this.at < longest) {
      const code = text.charCodeAt(this.at)
      const unit = unitClass(code)
      if (unit === Unit.Digit) this.at++
      else if (unit === Unit.Attached) this.attached()
      else if (isFigureSeparator(code) && unitClass(text.charCodeAt(this.at + 1)) === Unit.Digit) {
        if (mayFold(code)) this.needsFold = true
        this.at++
      } else return
    }
  }

  ideograph(): void {
    this.at += this.width(this.at)
    this.attached()
  }

  /** One sign as a reader sees it: an emoji with its skin and its family, a flag, a quote, a dash. */
  sign(): void {
    const { text } = this
    if (mayFold(text.charCodeAt(this.at))) this.needsFold = true
    const first = text.codePointAt(this.at) ?? 0
    this.at += this.width(this.at)
    if (isRegional(first) && isRegional(text.codePointAt(this.at) ?? 0)) this.at += 2
    for (;;) {
      this.attached()
      if (text.charCodeAt(this.at - 1) !== 0x200d || this.at >= text.length || this.classAt(this.at) !== Unit.Sign)
        return
      this.at += this.width(this.at)
    }
  }

  /** Whether a combining mark sits on the space here, as in a list of accents: then the space is a sign, not a gap. */
  bearsMark(): boolean {
    const code = this.text.charCodeAt(this.at)
    const mark = this.text.charCodeAt(this.at + 1)
    return code !== 0x0a && code !== 0x0d && mark > 0xff && unitClass(mark) === Unit.Attached
  }

  /** A new token begins at the scanner's place. */
  begin(): void {
    this.needsFold = false
  }

  next(): Unit {
    return this.classAt(this.at)
  }
}

/** Cuts `text` into tokens and numbers them by `dictionary`, which grows. One pass. */
export function tokenize(text: string, dictionary: Dictionary): Tokens {
  const start = new Int32Array(text.length)
  const end = new Int32Array(text.length)
  const kind = new Int32Array(text.length)
  const gap = new Int32Array(text.length)
  const id = new Int32Array(text.length)
  const scanner = new Scanner(text)
  let count = 0
  let space = Gap.Line
  while (scanner.at < text.length) {
    const from = scanner.at
    const unit = scanner.next()
    if (unit === Unit.Blank && !scanner.bearsMark()) {
      if (text.charCodeAt(from) === 0x0a) space = Gap.Line
      else if (space === Gap.None) space = Gap.Space
      scanner.at++
      continue
    }
    scanner.begin()
    let what = Kind.Word
    if (unit === Unit.Letter || unit === Unit.Attached) scanner.word()
    else if (unit === Unit.Digit) {
      what = Kind.Number
      scanner.figure()
    } else if (unit === Unit.Ideograph) {
      what = Kind.Ideograph
      scanner.ideograph()
    } else {
      what = Kind.Sign
      scanner.sign()
    }
    start[count] = from
    end[count] = scanner.at
    kind[count] = what
    gap[count] = space
    const raw = text.slice(from, scanner.at)
    const word = scanner.needsFold ? fold(raw) : raw
    let number = dictionary.get(word)
    if (number === undefined) {
      number = dictionary.size
      dictionary.set(word, number)
    }
    id[count++] = number
    space = Gap.None
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    gap: gap.subarray(0, count),
    id: id.subarray(0, count),
  }
}

/** The words of token `i` as they stand in the text. */
export function wordAt(tokens: Tokens, i: number): string {
  return i >= 0 && i < tokens.count ? tokens.text.slice(at(tokens.start, i), at(tokens.end, i)) : ''
}

/** The first token that ends after `offset`; `count` when there is none. */
export function tokenEndingAfter(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(tokens.end, middle) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** How many tokens start before `offset`. */
export function tokensStartingBefore(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(tokens.start, middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The letters and signs of tokens `[from, to)`, counted in UTF-16 units without the spaces between. */
export function weight(tokens: Tokens, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += at(tokens.end, i) - at(tokens.start, i)
  return sum
}
