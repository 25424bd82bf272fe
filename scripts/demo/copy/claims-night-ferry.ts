import type { DemoClaim } from './claim-data'

const wednesday = '2026-01-14T09:30:00Z'

/** In text order. All are approved, so that the version can be signed off. */
export const nightFerryClaims: readonly DemoClaim[] = [
  {
    quote: 'voted on Tuesday evening',
    kind: 'date',
    status: 'confirmed',
    finding: 'The minutes open on Tuesday 13 January at 19:00.',
    progress: 'approved',
    action: 'keep',
    editor: 'first',
    evidence: [
      { source: 'boardMinutes', stance: 'supports', use: 'primary', locator: 'heading', accessedAt: wednesday },
    ],
  },
  {
    quote: 'until the end of April',
    kind: 'date',
    status: 'confirmed',
    finding: 'As resolved.',
    progress: 'approved',
    action: 'keep',
    editor: 'first',
    evidence: [
      {
        source: 'boardMinutes',
        stance: 'supports',
        use: 'primary',
        excerpt: 'to 30 April',
        locator: 'item 4',
        accessedAt: wednesday,
      },
    ],
  },
  {
    quote: 'Five members were in favour and four against.',
    kind: 'number',
    status: 'confirmed',
    finding: 'Minutes and recording agree.',
    progress: 'approved',
    action: 'keep',
    priority: 'high',
    editor: 'second',
    evidence: [
      {
        source: 'boardMinutes',
        stance: 'supports',
        use: 'primary',
        excerpt: 'Carried, 5 to 4',
        locator: 'item 4',
        accessedAt: wednesday,
      },
      { source: 'meetingRecording', stance: 'supports', use: 'primary', locator: '1:12:40', accessedAt: wednesday },
    ],
  },
  {
    quote: '310,000 crowns a winter',
    kind: 'number',
    status: 'confirmed',
    finding: 'The last winter cost 309,640 crowns.',
    progress: 'approved',
    action: 'keep',
    editor: 'second',
    evidence: [
      {
        source: 'ferryAccounts',
        stance: 'supports',
        use: 'primary',
        excerpt: '2024/25  309,640',
        locator: 'row 14',
        accessedAt: wednesday,
      },
    ],
  },
  {
    quote: '“We cannot tell a child with a fever to wait for morning.”',
    kind: 'quotation',
    speaker: 'Edda Thorne',
    status: 'confirmed',
    finding: 'Heard on the recording and read back to her.',
    progress: 'approved',
    action: 'keep',
    editor: 'first',
    evidence: [
      { source: 'meetingRecording', stance: 'supports', use: 'primary', locator: '0:48:05', accessedAt: wednesday },
      { source: 'thorneCall', stance: 'supports', use: 'primary', accessedAt: wednesday },
    ],
  },
  {
    quote: 'more than in any winter since counting began in 2011',
    kind: 'comparison',
    status: 'needsContext',
    finding:
      'True of the count. Until 2016 only paying passengers were counted, so the early winters look emptier than they were.',
    progress: 'approved',
    action: 'keep',
    editor: 'second',
    evidence: [
      {
        source: 'ferryAccounts',
        stance: 'supports',
        use: 'primary',
        locator: 'column F and its footnote',
        accessedAt: wednesday,
      },
    ],
  },
  {
    quote: 'a gift to nobody',
    kind: 'quotation',
    speaker: 'Joss Penhallow',
    statement: 'The decision is a gift to nobody.',
    status: 'notCheckable',
    finding: 'An opinion. That he said it can be heard on the recording.',
    progress: 'approved',
    action: 'keep',
    editor: 'first',
    evidence: [
      { source: 'meetingRecording', stance: 'supports', use: 'primary', locator: '1:15:22', accessedAt: wednesday },
    ],
  },
]
