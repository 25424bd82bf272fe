import type { AnchorState, Candidate } from './anchored'
import { fold } from './fold'
import { ceilToGrapheme, floorToGrapheme, isGraphemeBoundary } from './graphemes'
import { at } from './integers'
import { Unit, unitClass } from './letters'
import { postings } from './postings'
import { Suggestions } from './suggest'
import { tokenize, weight, type Dictionary, type Tokens } from './tokens'
import { utf16, type Utf16Offset } from './units'

/** Words from outside, with what the sender knows of their place. */
export interface Selector {
  readonly quote: string
  /** The text just before the quote, as much as is known. */
  readonly prefix?: string
  /** The text just after it. */
  readonly suffix?: string
  /** Where the quote stood in the sender's text, in UTF-16 units: settles nothing by itself, only between equals. */
  readonly start?: Utf16Offset
}

/** Where a quote stands, or what could be meant. Only `exact` may be used without asking a person. */
export interface Resolved {
  readonly state: Exclude<AnchorState, 'moved'>
  readonly start: Utf16Offset
  readonly end: Utf16Offset
  /** 0 to 1: how much of the words is the same; 0.98 where only the type differs. */
  readonly score: number
  readonly runnerUp?: Candidate
}

/** More places than this of one quote say only that the quote is too short. */
const MOST_PLACES = 2000

/** A single place of a quote this long is the place meant, whatever the context says. */
const TELLING_WEIGHT = 24

/** Shares of the given context that must agree: to believe one place, and to prefer it to another. */
const BELIEVED = 0.5
const DOUBTED = 0.25
const AHEAD = 0.25

interface Place {
  readonly start: number
  readonly end: number
  readonly score: number
  /** The share of prefix and suffix that agrees, 0 to 1; 1 when none was given. */
  readonly context: number
  /** Whether the place begins or ends inside a word or a figure. */
  readonly cutsWord: boolean
}

function isWordUnit(text: string, i: number): boolean {
  const unit = unitClass(text.charCodeAt(i))
  return unit === Unit.Letter || unit === Unit.Digit || unit === Unit.Attached
}

function cuts(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && isWordUnit(text, offset - 1) && isWordUnit(text, offset)
}

function agreeingEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

function agreeingStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function contextShare(text: string, start: number, end: number, { prefix = '', suffix = '' }: Selector): number {
  if (prefix.length + suffix.length === 0) return 1
  const before = agreeingEnd(fold(text.slice(Math.max(0, start - prefix.length), start)), fold(prefix))
  const after = agreeingStart(fold(text.slice(end, end + suffix.length)), fold(suffix))
  return Math.min(1, (before + after) / (prefix.length + suffix.length))
}

function verbatim(text: string, quote: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let i = text.indexOf(quote); i !== -1 && found.length < MOST_PLACES; i = text.indexOf(quote, i + 1)) {
    found.push({ start: i, end: i + quote.length })
  }
  return found
}

/** Places of the same words in other type. */
function retyped(tokens: Tokens, quote: Tokens, distinct: number): { start: number; end: number }[] {
  const index = postings(tokens, distinct)
  const found: { start: number; end: number }[] = []
  const first = at(quote.id, 0)
  for (let n = 0; n < index.count(first) && found.length < MOST_PLACES; n++) {
    const from = index.place(first, n)
    let k = 0
    while (k < quote.count && at(tokens.id, from + k) === at(quote.id, k)) k++
    if (k === quote.count) found.push({ start: at(tokens.start, from), end: at(tokens.end, from + k - 1) })
  }
  return found
}

/** What stands between the given prefix and suffix, where these frame something of the quote's size. */
function framed(text: string, { quote, prefix = '', suffix = '' }: Selector): Candidate | null {
  if (prefix.trim().length < 8 || suffix.trim().length < 8) return null
  const before = text.indexOf(prefix)
  if (before === -1 || text.indexOf(prefix, before + 1) !== -1) return null
  const start = before + prefix.length
  const end = text.indexOf(suffix, start)
  if (end <= start || end - start > 2 * quote.length + 32) return null
  if (!isGraphemeBoundary(text, utf16(start)) || !isGraphemeBoundary(text, utf16(end))) return null
  return { start: utf16(start), end: utf16(end), score: 0.5 }
}

function candidate({ start, end, score }: Place): Candidate {
  return { start: utf16(start), end: utf16(end), score }
}

function decide(places: readonly Place[], selector: Selector, telling: boolean): Resolved {
  const [best, second] = places
  if (!best) throw new RangeError('No places to decide between')
  const given = (selector.prefix ?? '').length + (selector.suffix ?? '').length > 0
  const runnerUp = second && candidate(second)
  const settled = (): boolean => {
    if (best.cutsWord) return given && best.context >= BELIEVED && (!second || best.context - second.context >= AHEAD)
    if (!second) return telling || best.context >= DOUBTED
    if (given && best.context >= BELIEVED && best.context - second.context >= AHEAD) return true
    return selector.start === best.start && best.context >= BELIEVED && best.context >= second.context
  }
  return { state: settled() ? 'exact' : 'ambiguous', ...candidate(best), ...(runnerUp && { runnerUp }) }
}

/**
 * Finds a quote that comes from outside. `exact` needs one place that the context does not speak against, or one place that
 * it clearly prefers; equal places are `ambiguous`; a similar passage is `changed`; otherwise `lost` at 0.
 * Never a silent guess: a figure found inside a longer figure, or a short word in foreign surroundings, is asked about.
 * Throws RangeError for a quote of white space only.
 */
export function resolve(text: string, selector: Selector): Resolved {
  const trimmed = selector.quote.trim()
  if (trimmed === '') throw new RangeError('The quote is empty')
  const dictionary: Dictionary = new Map()
  const tokens = tokenize(text, dictionary)
  const quote = tokenize(trimmed, dictionary)
  const exact = verbatim(text, trimmed)
  const spans = exact.length > 0 || quote.count === 0 ? exact : retyped(tokens, quote, dictionary.size)
  const places = spans
    .filter(({ start, end }) => isGraphemeBoundary(text, utf16(start)) && isGraphemeBoundary(text, utf16(end)))
    .map(({ start, end }): Place => ({
      start,
      end,
      score: exact.length > 0 ? 1 : 0.98,
      context: contextShare(text, start, end, selector),
      cutsWord: cuts(text, start) || cuts(text, end),
    }))
  const hint = selector.start ?? 0
  places.sort(
    (x, y) =>
      y.context - x.context ||
      Number(x.cutsWord) - Number(y.cutsWord) ||
      Math.abs(x.start - hint) - Math.abs(y.start - hint) ||
      x.start - y.start,
  )
  const whole = places.filter(({ cutsWord }) => !cutsWord)
  const preferred = whole.length > 0 && (whole[0]?.context ?? 0) >= DOUBTED ? whole : places
  if (preferred.length > 0) return decide(preferred, selector, weight(quote, 0, quote.count) >= TELLING_WEIGHT)
  const slot = framed(text, selector)
  if (slot) return { state: 'changed', ...slot }
  const similar = new Suggestions(tokens, dictionary.size).like(quote, { from: 0, to: quote.count }, 0, 2)
  const [first, next] = similar.map(({ from, to, score }): Candidate => ({
    start: floorToGrapheme(text, utf16(at(tokens.start, from))),
    end: ceilToGrapheme(text, utf16(at(tokens.end, to - 1))),
    score: Math.min(score, 0.95),
  }))
  if (first) return { state: 'changed', ...first, ...(next && { runnerUp: next }) }
  return { state: 'lost', start: utf16(0), end: utf16(0), score: 0 }
}
