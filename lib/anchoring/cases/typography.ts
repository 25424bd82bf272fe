import type { Case } from './case'

export const typography: readonly Case[] = [
  {
    name: 'straight quotes become curly',
    from: 'She said: "⟦a:We don\'t know⟧" and left.',
    to: 'She said: \u201c⟦a:We don\u2019t know⟧\u201d and left.',
    fates: { a: 'exact' },
  },
  {
    name: 'the quotes themselves are part of the claim',
    from: 'It was ⟦a:"a total loss"⟧, he said.',
    to: 'It was ⟦a:“a total loss”⟧, he said.',
    fates: { a: 'exact' },
  },
  {
    name: 'a soft hyphen comes into a word',
    from: 'An ⟦a:international⟧ commission met.',
    to: 'An ⟦a:inter\u00adnational⟧ commission met.',
    fates: { a: 'exact' },
  },
  {
    name: 'a hyphen becomes a non-breaking one',
    from: 'A ⟦a:well-known⟧ firm and a ⟦b:9-year-old⟧ child.',
    to: 'A ⟦a:well\u2011known⟧ firm and a ⟦b:9\u2011year\u2011old⟧ child.',
    fates: { a: 'exact', b: 'exact' },
  },
  {
    name: 'spaces become no-break spaces',
    from: 'They paid ⟦a:400 000 euros⟧ for it.',
    to: 'They paid ⟦a:400\u202f000\u00a0euros⟧ for it.',
    fates: { a: 'exact' },
  },
  {
    name: 'composed letters become decomposed',
    from: 'The ⟦a:caf\u00e9 in Malm\u00f6⟧ closed.',
    to: 'The ⟦a:cafe\u0301 in Malmo\u0308⟧ closed.',
    fates: { a: 'exact' },
  },
  {
    name: 'a family changes by one member, and is never cut',
    from: 'They signed ⟦a:👩\u200d👩\u200d👧\u200d👦⟧ below and ⟦b:👍🏽⟧ above.',
    to: 'They signed ⟦a:👩\u200d👩\u200d👧⟧ below and ⟦b:👍🏽⟧ above.',
    fates: { a: 'lost', b: 'exact' },
  },
  {
    name: 'a flag beside a flag',
    from: 'Teams: 🇵🇱⟦a:🇺🇦⟧🇨🇿 met.',
    to: 'Teams: ⟦a:🇺🇦⟧🇨🇿 met.',
    fates: { a: 'exact' },
  },
  {
    name: 'an emoji is put before a claim',
    from: '⟦a:Sales doubled⟧ in a year.',
    to: '🎉🎉 ⟦a:Sales doubled⟧ in a year.',
    fates: { a: 'exact' },
  },
]
