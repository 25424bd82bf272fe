/** What a UTF-16 unit does to the word it stands in. */
export const enum Unit {
  /** White space, and signs that show nothing between words. */
  Blank = 1,
  /** Letters of scripts that put spaces between words. */
  Letter,
  Digit,
  /** Letters of scripts that do not: each is compared on its own. */
  Ideograph,
  /** Combining marks, joiners, variation selectors, soft hyphens: they belong to whatever stands before them. */
  Attached,
  Sign,
  Surrogate,
}

const BLANK = /[\s\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/
const ATTACHED = /[\p{M}\u00ad\u200c\u200d\u0e33\u0eb3\uff9e\uff9f]/u
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u
const DIGIT = /\p{N}/u
/** U+0600 and its like hold on to the figure after them, so they count as letters. */
const LETTER = /[\p{L}_\u0600-\u0605\u06dd]/u

const known = new Uint8Array(0x10000)

function classify(code: number): Unit {
  if (code >= 0xd800 && code <= 0xdfff) return Unit.Surrogate
  const sign = String.fromCharCode(code)
  if (BLANK.test(sign)) return Unit.Blank
  if (ATTACHED.test(sign)) return Unit.Attached
  if (DIGIT.test(sign)) return Unit.Digit
  if (IDEOGRAPH.test(sign) && LETTER.test(sign)) return Unit.Ideograph
  if (LETTER.test(sign)) return Unit.Letter
  return Unit.Sign
}

/** The class of one UTF-16 unit; the regular expressions run once per distinct unit. */
export function unitClass(code: number): Unit {
  const found = known[code]
  if (found) return found
  const fresh = classify(code)
  known[code] = fresh
  return fresh
}

/** The class of a code point outside the basic plane. */
export function astralClass(point: number): Unit {
  const sign = String.fromCodePoint(point)
  if (ATTACHED.test(sign) || (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f))
    return Unit.Attached
  if (IDEOGRAPH.test(sign)) return Unit.Ideograph
  if (LETTER.test(sign)) return Unit.Letter
  return Unit.Sign
}
