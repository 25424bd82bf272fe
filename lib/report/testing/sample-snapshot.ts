import type { Block, BlockKind, Span } from '@/lib/articles/article'
import type { Snapshot, SnapshotClaim, SnapshotEvidence, SnapshotPerson } from '@/lib/review/snapshot'

const olena: SnapshotPerson = { name: 'Olena Marsh', role: 'editor' }
const ruth: SnapshotPerson = { name: 'Ruth Bergström', role: 'editor' }
const tom: SnapshotPerson = { name: 'Tom Adeyemi', role: 'reviewer' }

const words: readonly (readonly [BlockKind, string])[] = [
  ['headline', 'Ferry link reopens after eleven weeks'],
  ['standfirst', 'The crossing carried 1,900 people on its first day 🚢, the harbour office says.'],
  [
    'paragraph',
    'The link between the two towns reopened on Monday. Repairs to the old pier cost 2.4 million and took eleven weeks, longer than the harbour had planned.',
  ],
  ['subhead', 'A winter without a crossing'],
  [
    'paragraph',
    'The mayor said the closure had cost shops a third of their trade. “It was the quietest winter in memory,” one shopkeeper said. The pier, built in 1931, is the oldest on the coast.',
  ],
  ['listItem', 'A second ferry is due in May.'],
  ['listItem', 'Fares stay as they are.'],
  ['quote', 'Nobody should have to drive two hours for bread.'],
  ['caption', 'The quay on Monday morning. −4\u00a0°C, and a queue.'],
]

function at(text: string, quote: string, from = 0): { start: number; end: number } {
  const index = text.indexOf(quote, from)
  if (index < 0) throw new Error(`"${quote}" is not in the sample`)
  const start = Array.from(text.slice(0, index)).length
  return { start, end: start + Array.from(quote).length }
}

function evidenceOf(
  changes: Partial<SnapshotEvidence> & { source?: SnapshotEvidence['source'] } = {},
): SnapshotEvidence {
  return {
    stance: 'supports',
    use: 'primary',
    fromAuthor: false,
    excerpt: '1,912 passengers on the first day of service.',
    locator: 'page 3',
    accessedAt: '2026-01-17T06:40:00.000Z',
    attachedBy: olena,
    source: {
      kind: 'dataset',
      title: 'Harbour office, passenger counts',
      address: 'https://harbour.example/counts?week=3&year=2026',
      publisher: 'Harbour office',
      origin: null,
      publishedOn: '2026-01-16',
      description: null,
    },
    ...changes,
  }
}

function claimOf(
  text: string,
  number: number,
  quotes: readonly string[],
  changes: Partial<SnapshotClaim>,
): SnapshotClaim {
  let from = 0
  const occurrences = quotes.map((quote) => {
    const place = { ...at(text, quote, from), quote, prefix: '', suffix: '' }
    from = text.indexOf(quote, from) + quote.length
    return place
  })
  return {
    number,
    kind: 'other',
    statement: null,
    speaker: null,
    status: 'confirmed',
    finding: null,
    action: 'keep',
    priority: 'normal',
    basis: 'primary',
    conflictReason: null,
    revision: 3,
    occurrences,
    evidence: [evidenceOf()],
    lastChangedBy: olena,
    lastChangedAt: '2026-01-18T11:00:00.000Z',
    approval: { revision: 3, by: tom, at: '2026-01-18T13:31:00.000Z' },
    ...changes,
  }
}

function claimsIn(text: string): SnapshotClaim[] {
  const bulletin = evidenceOf({
    stance: 'refutes',
    excerpt: 'Works closed at 2.9 million, price level of 2025.',
    source: {
      kind: 'document',
      title: 'Works account',
      address: 'https://town.example/works.pdf',
      publisher: 'Town treasury',
      origin: null,
      publishedOn: '2026-01-10',
      description: 'Final account of the works.',
    },
  })
  return [
    claimOf(text, 1, ['eleven weeks', 'eleven weeks'], {
      kind: 'number',
      statement: 'The link was closed for eleven weeks.',
    }),
    claimOf(text, 2, ['1,900 people on its first day 🚢'], {
      kind: 'number',
      status: 'needsContext',
      basis: 'single',
      finding: 'The office counts crossings. Many people crossed twice.',
      evidence: [evidenceOf({ use: 'secondary' })],
    }),
    claimOf(text, 3, ['reopened on Monday'], { kind: 'date', basis: 'independent' }),
    claimOf(text, 4, ['Repairs to the old pier cost 2.4 million and took eleven weeks'], {
      kind: 'causal',
      status: 'disputed',
      finding: 'The harbour gives the contract sum, the town the final account. Both are given here as they stand.',
      evidence: [evidenceOf(), bulletin],
    }),
    claimOf(text, 5, ['2.4 million'], {
      kind: 'number',
      status: 'incorrect',
      finding: 'The final account says 2.9 million.',
      evidence: [bulletin],
    }),
    claimOf(text, 6, ['a third of their trade'], {
      kind: 'comparison',
      status: 'unverifiable',
      speaker: 'The mayor',
      basis: 'none',
      finding: 'No shop would show its books, and the town keeps no figures.',
      evidence: [],
      lastChangedBy: ruth,
    }),
    claimOf(text, 7, ['the quietest winter in memory'], {
      kind: 'quotation',
      status: 'notCheckable',
      basis: 'none',
      finding: 'An impression.',
      evidence: [],
    }),
    claimOf(text, 8, ['is the oldest on the coast'], {
      kind: 'comparison',
      status: 'outdated',
      basis: 'single',
      finding: 'It was, until the pier at the northern cape was put back into use in 2019.',
    }),
  ]
}

/** A reviewed version with every status but the first, nested claims, a claim in two places, an emoji, links. Invented throughout. */
export function sampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const text = words.map(([, line]) => line).join('\n\n')
  const blocks: Block[] = words.map(([kind, line]) => ({
    kind,
    ...(kind === 'subhead' ? { level: 1 } : {}),
    ...at(text, line),
  }))
  const spans: Span[] = [
    { kind: 'link', href: 'https://harbour.example/', ...at(text, 'the harbour office') },
    { kind: 'emphasis', ...at(text, 'in memory') },
    { kind: 'strong', ...at(text, 'second ferry') },
  ]
  return {
    format: 'tickmark-snapshot-1',
    desk: { name: 'The Northern Ledger', timeZone: 'Europe/Kyiv' },
    article: {
      id: '6f1c2c5e-7f0e-4a52-9a57-0c0b7a7f1f10',
      workingTitle: 'Ferry link',
      language: 'en',
      author: 'Marta Lind',
      isDemo: false,
    },
    version: { number: 2, createdAt: '2026-01-17T08:00:00.000Z', createdBy: olena },
    copy: { text, blocks, spans },
    claims: claimsIn(text),
    signOff: { by: tom, at: '2026-01-18T13:52:00.000Z', override: null },
    record: { sequence: 57 },
    ...changes,
  }
}
