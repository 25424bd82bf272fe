import type { Case } from './case'

export const repeats: readonly Case[] = [
  {
    name: 'a sentence that stands twice, unchanged',
    from: '⟦a:Nobody was hurt.⟧ The road stayed shut. ⟦b:Nobody was hurt.⟧ The school opened.',
    to: '⟦a:Nobody was hurt.⟧ The road stayed shut. ⟦b:Nobody was hurt.⟧ The school opened.',
    fates: { a: 'exact', b: 'exact' },
  },
  {
    name: 'a sentence is doubled in place: nothing tells the copies apart',
    from: 'The gate was locked. ⟦a:Two guards stood outside.⟧ Then it rained.',
    to: 'The gate was locked. Two guards stood outside. Two guards stood outside. Then it rained.',
    fates: { a: 'ambiguous' },
  },
  {
    name: 'one of two copies side by side is deleted',
    from: 'The gate was locked. ⟦a:Two guards stood outside.⟧ ⟦b:Two guards stood outside.⟧ Then it rained.',
    to: 'The gate was locked. Two guards stood outside. Then it rained.',
    fates: { a: 'ambiguous', b: 'ambiguous' },
  },
  {
    name: 'the first of two far copies is deleted',
    from: '⟦a:The bridge is closed.⟧ Traffic went by the old road for a week. ⟦b:The bridge is closed.⟧ A new one is planned.',
    to: 'Traffic went by the old road for a week. ⟦b:The bridge is closed.⟧ A new one is planned.',
    fates: { a: 'lost', b: 'exact' },
  },
  {
    name: 'a lookalike sentence is put before',
    from: 'The council of Marva spent ⟦a:3 million on roads⟧ last year.',
    to: 'The council of Tolna spent 3 million on roads last month. The council of Marva spent ⟦a:3 million on roads⟧ last year.',
    fates: { a: 'exact' },
  },
  {
    name: 'a name that stands in every sentence',
    from: '⟦a:Belov⟧ spoke first. ⟦b:Belov⟧ left early. ⟦c:Belov⟧ came back at noon.',
    to: '⟦a:Belov⟧ spoke first. ⟦c:Belov⟧ came back at noon.',
    fates: { a: 'exact', b: 'lost', c: 'exact' },
  },
]
