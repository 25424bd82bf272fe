import type { Case } from './case'

/** Longer revisions, written for these tests the way desks revise: cut, tighten, correct, reorder. */
export const revisions: readonly Case[] = [
  {
    name: 'a local story: tightened, corrected, reordered',
    from: `⟦headline:Old mill burns for nine hours⟧

A fire that began on Tuesday night destroyed ⟦what:the last wooden mill in the valley⟧, and ⟦crews:14 fire crews⟧ fought it until morning.

"⟦quote:We heard a loud crack and then the roof was gone⟧," said ⟦name:Irena Vost⟧, who lives across the street.

The mill was built in ⟦year:1871⟧. ⟦owner:It has belonged to the same family ever since⟧. Insurance covers ⟦share:about half⟧ of the damage, the family said.

⟦cause:Police do not suspect arson.⟧`,
    to: `⟦headline:Old mill burns for nine hours⟧

⟦cause:Police do not suspect arson.⟧

A fire destroyed ⟦what:the last wooden mill in the valley⟧ on Tuesday night. ⟦crews:16 fire crews⟧ fought it until morning.

“⟦quote:We heard a loud crack and then the roof was gone⟧,” said ⟦name:Irena Vost⟧, who lives opposite.

The mill, built in ⟦year:1871⟧, changed hands twice. Insurance covers ⟦share:about half⟧ of the damage, the family said.`,
    fates: {
      headline: 'exact',
      what: ['exact', 'number'],
      crews: 'changed',
      quote: 'exact',
      name: 'exact',
      year: 'exact',
      owner: 'lost',
      share: 'exact',
      cause: 'moved',
    },
  },
  {
    name: 'a business story: figures restated, a clause turned round',
    from: `Northlake Dairy said that its profit ⟦profit:rose 8 percent to 4.2 million⟧ in the year to June. It ⟦staff:employs 310 people at two sites⟧.

Sales of cheese ⟦cheese:doubled⟧, while sales of milk ⟦milk:fell slightly⟧. The firm ⟦plan:plans to open a third site in 2027⟧.`,
    to: `Northlake Dairy said that its profit ⟦profit:rose 6 percent to 4.1 million⟧ in the year to June. It ⟦staff:employs 310 people at two sites⟧.

Sales of milk ⟦milk:fell slightly⟧, while sales of cheese ⟦cheese:doubled⟧. The firm no longer ⟦plan:plans to open a third site in 2027⟧.`,
    fates: { profit: 'changed', staff: 'exact', plan: ['exact', 'negation'] },
  },
]
