import search from 'approx-string-match'
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch'
import type { Answer } from './edits/verdict'
import type { Quote } from './edits/quotes'

/** An engine that places quotes of one text in another. */
export type Engine = (from: string, to: string, quotes: readonly Quote[]) => Answer[]

const NONE: Answer = { start: 0, end: 0, found: false, sure: false }
const CONTEXT = 32

function exactPlaces(text: string, quote: string): { start: number; end: number; errors: number }[] {
  const found: { start: number; end: number; errors: number }[] = []
  for (let i = text.indexOf(quote); i !== -1; i = text.indexOf(quote, i + 1))
    found.push({ start: i, end: i + quote.length, errors: 0 })
  return found
}

function likeness(text: string, context: string): number {
  if (context === '') return 1
  const [best] = search(text, context, context.length).sort((a, b) => a.errors - b.errors)
  return best ? 1 - best.errors / context.length : 0
}

/**
 * Quote search with approx-string-match: verbatim places if there are any, else the nearest ones within half of the
 * quote's length in errors; of several the one whose quote, context and position agree best.
 */
export const quoteSearch: Engine = (from, to, quotes) =>
  quotes.map(({ start, end }) => {
    const quote = from.slice(start, end)
    const exact = exactPlaces(to, quote)
    const places = exact.length > 0 ? exact : search(to, quote, Math.min(256, Math.floor(quote.length / 2)))
    if (places.length === 0) return NONE
    const prefix = from.slice(Math.max(0, start - CONTEXT), start)
    const suffix = from.slice(end, end + CONTEXT)
    let best = NONE
    let most = -1
    for (const place of places) {
      const score =
        50 * (1 - place.errors / quote.length) +
        20 * likeness(to.slice(Math.max(0, place.start - prefix.length), place.start), prefix) +
        20 * likeness(to.slice(place.end, place.end + suffix.length), suffix) +
        2 * (1 - Math.abs(place.start - start) / to.length)
      if (score <= most) continue
      most = score
      best = { start: place.start, end: place.end, found: true, sure: true }
    }
    return best
  })

/** Words as characters, the way that diff-match-patch documents for line mode. Null when a text has more words than there are units. */
function asCharacters(
  texts: readonly [string, string],
): { readonly coded: [string, string]; readonly words: string[] } | null {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const code = (text: string): string => {
    const codes: string[] = []
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu)) {
      let number = numbers.get(word)
      if (number === undefined) {
        number = words.length
        numbers.set(word, number)
        words.push(word)
      }
      codes.push(String.fromCharCode(number < 0xd800 ? number : number + 0x800))
    }
    return codes.join('')
  }
  const coded: [string, string] = [code(texts[0]), code(texts[1])]
  return words.length > 0xf000 ? null : { coded, words }
}

function wordOf(words: readonly string[], character: string): string {
  const code = character.charCodeAt(0)
  return words[code < 0xd800 ? code : code - 0x800] ?? ''
}

/** Word diff with diff-match-patch; ranges are mapped through the equal stretches. Its own time limit is off. */
export const wordDiff: Engine = (from, to, quotes) => {
  const coded = asCharacters([from, to])
  if (!coded) return quotes.map(() => NONE)
  const engine = new DiffMatchPatch()
  engine.Diff_Timeout = 0
  const kept: { from: number; to: number; length: number }[] = []
  let fromAt = 0
  let toAt = 0
  for (const [kind, characters] of engine.diff_main(coded.coded[0], coded.coded[1], false)) {
    const length = Array.from(characters).reduce((sum, character) => sum + wordOf(coded.words, character).length, 0)
    if (kind === 0) kept.push({ from: fromAt, to: toAt, length })
    if (kind <= 0) fromAt += length
    if (kind >= 0) toAt += length
  }
  return quotes.map(({ start, end }) => {
    const touched = kept.filter((run) => run.from < end && run.from + run.length > start)
    const first = touched[0]
    const last = touched.at(-1)
    if (!first || !last) return NONE
    const place = {
      start: first.to + Math.max(0, start - first.from),
      end: last.to + Math.min(last.length, end - last.from),
    }
    return { ...place, found: true, sure: to.slice(place.start, place.end) === from.slice(start, end) }
  })
}
