import fc from 'fast-check'

const WORDS = [
  'the',
  'mayor',
  'said',
  '12',
  '12',
  '400,000',
  'people',
  'left',
  'not',
  'Kharkiv',
  'a',
  'road',
  'новий',
  'міст',
  '東京',
  '橋',
  'पुल',
  'جسر',
  'e\u0301te\u0301',
  '👩\u200d👧',
  'don’t',
  '—',
] as const

const sentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`)

const STRANGERS = ['nobody', 'knew', 'Oslo', '77', 'winter', 'came', 'сніг', '雪'] as const

/** A sentence of words that no other text here has. */
export const strangeSentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...STRANGERS), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(' ')}.`)

const document: fc.Arbitrary<string[]> = fc.array(sentence, { minLength: 1, maxLength: 10 })

function joined(sentences: readonly string[]): string {
  return sentences
    .map((one, i) => (i % 3 === 2 ? `${one}\n\n` : `${one} `))
    .join('')
    .trim()
}

type Edit = {
  readonly at: number
  readonly kind: 'delete' | 'insert' | 'swap' | 'replaceWord' | 'deleteWord'
  readonly with: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: 9 }),
  kind: fc.constantFrom('delete', 'insert', 'swap', 'replaceWord', 'deleteWord'),
  with: sentence,
})

function apply(sentences: readonly string[], { at, kind, with: other }: Edit): string[] {
  const i = at % Math.max(1, sentences.length)
  const here = sentences[i] ?? ''
  const words = here.split(' ')
  const rest = [...sentences]
  switch (kind) {
    case 'delete':
      rest.splice(i, 1)
      return rest
    case 'insert':
      rest.splice(i, 0, other)
      return rest
    case 'swap':
      rest.splice(i, 1)
      rest.push(here)
      return rest
    case 'replaceWord':
      words[at % words.length] = other.split(' ')[0] ?? ''
      rest[i] = words.join(' ')
      return rest
    case 'deleteWord':
      words.splice(at % words.length, 1)
      rest[i] = words.join(' ')
      return rest
  }
}

export interface Revision {
  readonly from: string
  readonly to: string
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

function withRanges(from: string, to: string): fc.Arbitrary<Revision> {
  const range = fc
    .tuple(fc.nat({ max: from.length }), fc.nat({ max: from.length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  return fc.array(range, { maxLength: 12 }).map((ranges) => ({ from, to, ranges }))
}

/** A short text in several scripts, its revision by a few edits, and ranges of the first. */
export const revision: fc.Arbitrary<Revision> = fc
  .tuple(document, fc.array(edit, { maxLength: 5 }))
  .chain(([sentences, edits]) => withRanges(joined(sentences), joined(edits.reduce<string[]>(apply, sentences))))

/** A short text and ranges of it. */
export const textWithRanges: fc.Arbitrary<Revision> = document.map(joined).chain((text) => withRanges(text, text))
