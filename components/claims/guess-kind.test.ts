import { expect, it } from 'vitest'
import type { ClaimKind } from '@/lib/claims/claim'
import { guessKind } from './guess-kind'

const cases: [string, ClaimKind][] = [
  ['about 400,000 people in Kharkiv', 'number'],
  ['some 56,000 families', 'number'],
  ['−19 °C', 'number'],
  ['four years', 'number'],
  ['“legitimate targets”', 'quotation'],
  ['“People are losing faith in diplomacy.”', 'quotation'],
  ['«Люди втрачають віру»', 'quotation'],
  ['on Saturday 17 January', 'date'],
  ['schools in Kyiv will stay shut until February', 'date'],
  ['in 2014', 'date'],
  ['Dan Driscoll, the US army secretary', 'nameOrTitle'],
  ['Kyrylo Budanov leads', 'nameOrTitle'],
  ['has quickened since the autumn', 'comparison'],
  ['the strikes led to outages', 'causal'],
  ['across the country', 'place'],
  ['land in Miami', 'place'],
  ['have signed a declaration', 'event'],
  ['a pause', 'other'],
  ['停电四十万 2026年', 'date'],
  ['', 'other'],
]

it.each(cases)('%s', (words, kind) => {
  expect(guessKind(words)).toBe(kind)
})
