import type { Case } from './case'

const FIRST = 'The plant opened in spring with a small crew. Most of them came from the valley.'
const SECOND = 'Critics said that the river was at risk. They asked for an independent survey of the water.'

export const moves: readonly Case[] = [
  {
    name: 'a paragraph moves to the end',
    from: `The owner promised ⟦a:two hundred jobs⟧ by winter.\n\n${FIRST}\n\n${SECOND}`,
    to: `${FIRST}\n\n${SECOND}\n\nThe owner promised ⟦a:two hundred jobs⟧ by winter.`,
    fates: { a: 'moved' },
  },
  {
    name: 'a paragraph moves and is edited on the way',
    from: `The owner promised ⟦a:two hundred jobs by the end of the winter⟧ and a new road to the port for everybody.\n\n${FIRST}\n\n${SECOND}`,
    to: `${FIRST}\n\n${SECOND}\n\nThe owner promised ⟦a:three hundred jobs by the end of the winter⟧ and a new road to the port for everybody.`,
    fates: { a: 'changed' },
  },
  {
    name: 'a sentence moves within its paragraph',
    from: '⟦a:The vote was held in May.⟧ Turnout was low in the north and high in the south. Observers came from six countries.',
    to: 'Turnout was low in the north and high in the south. Observers came from six countries. ⟦a:The vote was held in May.⟧',
    fates: { a: 'moved' },
  },
  {
    name: 'a sentence is split in two; the words on both sides stay',
    from: 'The firm ⟦a:hired 60 welders⟧ in March, and the union ⟦b:welcomed the decision⟧ at once.',
    to: 'The firm ⟦a:hired 60 welders⟧ in March. The union ⟦b:welcomed the decision⟧ at once.',
    fates: { a: 'exact', b: 'exact' },
  },
  {
    name: 'a claim across the place where a sentence is split',
    from: 'The firm ⟦a:hired 60 welders in March, and the union welcomed the decision⟧ at once.',
    to: 'The firm ⟦a:hired 60 welders in March. The union welcomed the decision⟧ at once.',
    fates: { a: 'changed' },
  },
  {
    name: 'two sentences are joined',
    from: 'The dam ⟦a:held for nine days⟧. It ⟦b:broke on the tenth⟧.',
    to: 'The dam ⟦a:held for nine days⟧ and ⟦b:broke on the tenth⟧.',
    fates: { a: 'exact', b: 'exact' },
  },
  {
    name: 'a paragraph break falls inside a claim',
    from: 'He said: ⟦a:The harbour is full. Ships wait outside.⟧ More are coming.',
    to: 'He said: ⟦a:The harbour is full.\n\nShips wait outside.⟧ More are coming.',
    fates: { a: 'exact' },
  },
  {
    name: 'the whole sentence is rewritten',
    from: 'The inquiry began late. ⟦a:Witnesses described a long and bitter quarrel between the partners⟧. The court adjourned.',
    to: 'The inquiry began late. Nothing came of the second hearing, which few attended. The court adjourned.',
    fates: { a: 'lost' },
  },
]
