import fc from 'fast-check'

/** Pieces in which units, code points and graphemes disagree, or in which spaces are not plain spaces. */
const pieces = [
  'a',
  'Z',
  '7',
  '12',
  '.',
  ',',
  ' ',
  '\n',
  '\n\n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u2011',
  'é',
  'e\u0301',
  'o\u0308\u0323',
  '\u0301',
  '👍',
  '👍🏽',
  '👩\u200d👩\u200d👧\u200d👦',
  '🇺🇦',
  '🇺🇦🇵🇱',
  '1\ufe0f\u20e3',
  '❤\ufe0f',
  '𝔘',
  '한',
  '\u1112\u1161\u11ab',
  'क्षि',
  'न्',
  'நி',
  'ก็',
  'ש',
  'שׁ',
  'ل',
  'لا',
  '؀٣',
  '東京',
  'が',
  'か\u3099',
  '。',
  'Mr.',
  'not',
  'Kharkiv',
  '\u200d',
  '\u200f',
] as const

/** Short texts made to break careless arithmetic. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 6 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }), weight: 1 },
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''))

/** A text with two offsets in it, in ascending order. */
export const awkwardRange: fc.Arbitrary<{ text: string; start: number; end: number }> = awkwardText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
)
