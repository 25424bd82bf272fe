import type { Case } from './case'

export const context: readonly Case[] = [
  {
    name: 'was, then was not, beside the claim',
    from: 'The minister was ⟦a:aware of the payments⟧ in June.',
    to: 'The minister was not ⟦a:aware of the payments⟧ in June.',
    fates: { a: ['exact', 'negation'] },
  },
  {
    name: 'was, then was not, inside the claim',
    from: '⟦a:The minister was aware of the payments⟧ in June.',
    to: '⟦a:The minister was not aware of the payments⟧ in June.',
    fates: { a: 'changed' },
  },
  {
    name: "a contraction: did, then didn't",
    from: 'The company did ⟦a:publish the figures⟧ that year.',
    to: 'The company didn’t ⟦a:publish the figures⟧ that year.',
    fates: { a: ['exact', 'negation'] },
  },
  {
    name: 'never comes in',
    from: 'They crossed the border ⟦a:with valid papers⟧ and luggage. The train left.',
    to: 'They never crossed the border ⟦a:with valid papers⟧ and luggage. The train left.',
    fates: { a: ['exact', 'negation'] },
  },
  {
    name: 'another figure beside the claim',
    from: 'In 2019 some 300 people ⟦a:left the village for good⟧.',
    to: 'In 2019 some 500 people ⟦a:left the village for good⟧.',
    fates: { a: ['exact', 'number'] },
  },
  {
    name: 'a figure in words beside the claim',
    from: 'Some three teachers ⟦a:resigned over the plan⟧.',
    to: 'Some four teachers ⟦a:resigned over the plan⟧.',
    fates: { a: ['exact', 'number'] },
  },
  {
    name: 'the same figure written as a word raises no flag',
    from: 'Some three teachers ⟦a:resigned over the plan⟧.',
    to: 'Some 3 teachers ⟦a:resigned over the plan⟧.',
    fates: { a: 'exact' },
  },
  {
    name: 'another name beside the claim',
    from: 'A spokesman for Marek Dolan ⟦a:called the report false⟧.',
    to: 'A spokesman for Piotr Dolan ⟦a:called the report false⟧.',
    fates: { a: ['exact', 'name'] },
  },
  {
    name: 'another name at the start of the sentence',
    from: 'Dolan ⟦a:called the report false⟧ on Monday.',
    to: 'Marek ⟦a:called the report false⟧ on Monday.',
    fates: { a: ['exact', 'name'] },
  },
  {
    name: 'a capital at the start of a sentence is no name',
    from: 'However, the report ⟦a:was called false⟧ on Monday.',
    to: 'The report ⟦a:was called false⟧ on Monday.',
    fates: { a: 'exact' },
  },
  {
    name: 'what changes in the next sentence raises no flag',
    from: 'The bank ⟦a:denied the loan⟧. It had 40 branches.',
    to: 'The bank ⟦a:denied the loan⟧. It did not have 60 branches.',
    fates: { a: 'exact' },
  },
  {
    name: 'a figure that only changes its separators raises no flag',
    from: 'Of 12,000 voters half ⟦a:stayed at home⟧.',
    to: 'Of 12 000 voters half ⟦a:stayed at home⟧.',
    fates: { a: 'exact' },
  },
  {
    name: 'Ukrainian: не comes in',
    from: 'Міністр ⟦a:знав про виплати⟧ у червні.',
    to: 'Міністр не ⟦a:знав про виплати⟧ у червні.',
    fates: { a: ['exact', 'negation'] },
  },
  {
    name: 'Japanese: the verb is negated',
    from: '⟦a:大臣は六月に支払いを⟧知っていた。会議は終わった。',
    to: '⟦a:大臣は六月に支払いを⟧知らなかった。会議は終わった。',
    fates: { a: ['exact', 'negation'] },
  },
  {
    name: 'Hindi: नहीं comes in',
    from: 'मंत्री को ⟦a:भुगतान की जानकारी⟧ थी।',
    to: 'मंत्री को ⟦a:भुगतान की जानकारी⟧ नहीं थी।',
    fates: { a: ['exact', 'negation'] },
  },
]
