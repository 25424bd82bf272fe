import type { Document, Piece, Place, Written } from './document'
import type { Seeded } from './seeded'

export type QuoteKind = 'figure' | 'word' | 'phrase' | 'sentence' | 'passage'

/** Words that a checker might highlight, as pieces and as a place in the first draft. */
export interface Quote extends Place {
  readonly kind: QuoteKind
  readonly pieces: readonly number[]
}

function choose(kind: QuoteKind, document: Document, random: Seeded): readonly Piece[] {
  const paragraph = random.pick(document)
  const index = random.below(paragraph.length)
  const sentence = paragraph[index] ?? []
  switch (kind) {
    case 'figure':
      return sentence.filter(({ text }) => /^[0-9]/.test(text)).slice(0, 1)
    case 'word':
      return [random.pick(sentence)].filter(({ text }) => /^\p{L}{4,}$/u.test(text))
    case 'phrase': {
      const from = random.below(Math.max(1, sentence.length - 3))
      return sentence.slice(from, from + random.between(2, 7))
    }
    case 'sentence':
      return sentence
    case 'passage':
      return paragraph.slice(index, index + 3).flat()
  }
}

const KINDS: readonly QuoteKind[] = [
  'figure',
  'figure',
  'word',
  'phrase',
  'phrase',
  'phrase',
  'sentence',
  'sentence',
  'passage',
]

/** `count` quotes of all kinds, spread over the document. */
export function quotes(document: Document, { places }: Written, count: number, random: Seeded): Quote[] {
  const found: Quote[] = []
  while (found.length < count) {
    const kind = random.pick(KINDS)
    const pieces = choose(kind, document, random)
    const first = places.get(pieces[0]?.id ?? -1)
    const last = places.get(pieces.at(-1)?.id ?? -1)
    if (first && last) found.push({ kind, pieces: pieces.map(({ id }) => id), start: first.start, end: last.end })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
