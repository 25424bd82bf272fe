import type { Place, Written } from './document'
import type { Quote } from './quotes'

/** An answer of any engine. `sure` means that it would be taken over without asking a person. */
export interface Answer extends Place {
  readonly found: boolean
  readonly sure: boolean
}

/**
 * - `right`: the true place, or rightly none;
 * - `silent`: taken over without asking, and wrong;
 * - `misplaced`: a person is asked about a wrong place;
 * - `missing`: nothing offered although the words are there.
 */
export type Verdict = 'right' | 'silent' | 'misplaced' | 'missing'

function solid(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** What truly became of a quote. */
export interface Truth {
  readonly fate: 'intact' | 'altered' | 'gone'
  /** Where its surviving pieces, and the pieces that took the place of others, stand. */
  readonly places: readonly Place[]
  /** The share of its letters that survives. */
  readonly share: number
}

export function truth(quote: Quote, before: Written, after: Written): Truth {
  const alive = quote.pieces.flatMap((id) => after.places.get(id) ?? [])
  const heirs = quote.pieces.flatMap((id) => after.places.get(after.heirs.get(id) ?? -1) ?? [])
  const letters = (list: readonly Place[]): number => list.reduce((sum, { start, end }) => sum + end - start, 0)
  const whole = letters(quote.pieces.flatMap((id) => before.places.get(id) ?? []))
  const share = letters(alive) / whole
  const first = alive[0]
  const last = alive.at(-1)
  if (first && last && alive.length === quote.pieces.length) {
    const now = after.text.slice(first.start, last.end)
    if (solid(now) === solid(before.text.slice(quote.start, quote.end))) {
      return { fate: 'intact', places: [{ start: first.start, end: last.end }], share }
    }
  }
  const places = [...alive, ...heirs]
  return { fate: places.length === 0 ? 'gone' : 'altered', places, share }
}

/** The share of the answer's letters that truly belong to the quote. */
function overlap(answer: Place, places: readonly Place[]): number {
  const shared = places.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, answer.end) - Math.max(start, answer.start)),
    0,
  )
  return shared / Math.max(1, answer.end - answer.start)
}

export function verdict(answer: Answer, { fate, places, share }: Truth): Verdict {
  const wrong: Verdict = answer.sure ? 'silent' : 'misplaced'
  if (!answer.found) return fate === 'gone' || (fate === 'altered' && share < 1 / 3 && share > 0) ? 'right' : 'missing'
  if (fate === 'gone') return wrong
  if (fate === 'intact') {
    const [place] = places
    return place && place.start === answer.start && place.end === answer.end ? 'right' : wrong
  }
  if (answer.sure) return 'silent'
  return overlap(answer, places) >= 0.4 ? 'right' : 'misplaced'
}
