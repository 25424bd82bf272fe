import type { Case } from './case'

export const figures: readonly Case[] = [
  {
    name: 'one figure replaced by another',
    from: 'The clinic treated ⟦a:12⟧ patients on Friday.',
    to: 'The clinic treated ⟦a:15⟧ patients on Friday.',
    fates: { a: 'changed' },
  },
  {
    name: 'a figure that repeats: only the first one changes',
    from: 'The mayor counted ⟦a:12⟧ houses. The fire service counted ⟦b:12⟧ barns. The village had ⟦c:12⟧ wells.',
    to: 'The mayor counted ⟦a:14⟧ houses. The fire service counted ⟦b:12⟧ barns. The village had ⟦c:12⟧ wells.',
    fates: { a: 'changed', b: 'exact', c: 'exact' },
  },
  {
    name: 'a sentence with the same figure is put before',
    from: 'The ferry carried ⟦a:40⟧ people on its last trip.',
    to: 'The older boat carried 40 cars. The ferry carried ⟦a:40⟧ people on its last trip.',
    fates: { a: 'exact' },
  },
  {
    name: 'the sentence with the figure is deleted, the figure stands elsewhere',
    from: 'Rents rose by ⟦a:7⟧ percent in spring. Wages stood still for two years. Fuel rose by ⟦b:7⟧ percent in autumn.',
    to: 'Wages stood still for two years. Fuel rose by ⟦b:7⟧ percent in autumn.',
    fates: { a: 'lost', b: 'exact' },
  },
  {
    name: 'a figure inside a claim changes',
    from: '⟦a:About 400,000 people lived in the city before the flood⟧, officials said.',
    to: '⟦a:About 380,000 people lived in the city before the flood⟧, officials said.',
    fates: { a: 'changed' },
  },
  {
    name: 'a decimal figure is one figure',
    from: 'Output fell by ⟦a:3.5⟧ percent.',
    to: 'Output fell by ⟦a:3.8⟧ percent.',
    fates: { a: 'changed' },
  },
  {
    name: 'the same figure spaced another way is put before a person',
    from: 'The region has ⟦a:400,000⟧ voters and two courts.',
    to: 'The region has ⟦a:400 000⟧ voters and two courts.',
    fates: { a: 'changed' },
  },
]
