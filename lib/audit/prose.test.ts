import { describe, expect, it } from 'vitest'
import type { AuditEvent, EventKind } from './event'
import { proseOf, textOf, type SentencePart } from './prose'
import type { HistoryEntry } from './queries'

const id = '00000000-0000-4000-8000-000000000001'
const range = (quote: string) => ({ start: 0, end: 5, quote })
const entryOf = (event: AuditEvent, over: Partial<HistoryEntry> = {}): HistoryEntry => ({
  sequence: 1,
  at: '2026-01-18T11:05:00.000Z',
  actorId: 'olena',
  actorName: 'Olena Hrytsenko',
  claimId: id,
  claimNumber: 12,
  sourceTitle: 'List of special envoys',
  event,
  ...over,
})
const told = (event: AuditEvent, about: 'claim' | 'article' = 'claim', over: Partial<HistoryEntry> = {}): string =>
  proseOf(entryOf(event, over), { locale: 'en', about }).map(textOf).join(' ')

const stale = { from: 'approved', to: 'checking' } as const

const every: Record<EventKind, [AuditEvent, string]> = {
  'article.imported': [
    { kind: 'article.imported', payload: { versionId: id, versionNumber: 1, blocks: 1 } },
    'Olena Hrytsenko imported the copy as version 1, 1 block.',
  ],
  'article.revised': [
    {
      kind: 'article.revised',
      payload: {
        changes: {
          workingTitle: { from: 'Talks', to: 'Miami talks' },
          deadline: { from: null, to: '2026-01-18T11:05:00Z' },
        },
      },
    },
    'Olena Hrytsenko changed the working title from “Talks” to “Miami talks”. Olena Hrytsenko changed the deadline.',
  ],
  'claim.recorded': [
    { kind: 'claim.recorded', payload: { ...range('400,000 in Kharkiv'), occurrenceId: id, revision: 1 } },
    'Olena Hrytsenko recorded the claim on the words “400,000 in Kharkiv”.',
  ],
  'claim.revised': [
    {
      kind: 'claim.revised',
      payload: {
        changes: {
          status: { from: 'outdated', to: 'incorrect' },
          finding: { from: null, to: 'He is in post.' },
          progress: stale,
        },
        revision: 8,
      },
    },
    'Olena Hrytsenko changed the status from Outdated to Incorrect. Also wrote the finding: “He is in post.” The approval that stood is stale.',
  ],
  'claim.resized': [
    {
      kind: 'claim.resized',
      payload: {
        occurrenceId: id,
        from: range('400,000'),
        to: range('about 400,000'),
        progress: { from: 'ready', to: 'checking' },
        revision: 3,
      },
    },
    'Olena Hrytsenko changed the words: 400,000 about 400,000 It went back to checking.',
  ],
  'claim.withdrawn': [
    { kind: 'claim.withdrawn', payload: { reason: 'Said twice.', revision: 3 } },
    'Olena Hrytsenko withdrew the claim: “Said twice.”',
  ],
  'claim.restored': [{ kind: 'claim.restored', payload: { revision: 4 } }, 'Olena Hrytsenko restored the claim.'],
  'claim.noted': [{ kind: 'claim.noted', payload: { noteId: id } }, 'Olena Hrytsenko added a note.'],
  'claim.submitted': [
    { kind: 'claim.submitted', payload: { revision: 6 } },
    'Olena Hrytsenko submitted it for review.',
  ],
  'claim.approved': [
    { kind: 'claim.approved', payload: { decisionId: id, approvedRevision: 7, revision: 8 } },
    'Olena Hrytsenko approved revision 7.',
  ],
  'claim.returned': [
    { kind: 'claim.returned', payload: { decisionId: id, reason: 'Former is wrong. Check the date.', revision: 8 } },
    'Olena Hrytsenko returned it: “Former is wrong. Check the date.”',
  ],
  'evidence.attached': [
    {
      kind: 'evidence.attached',
      payload: { evidenceId: id, sourceId: id, stance: 'refutes', use: 'primary', revision: 5 },
    },
    'Olena Hrytsenko attached “List of special envoys”, which refutes the words.',
  ],
  'evidence.revised': [
    {
      kind: 'evidence.revised',
      payload: {
        evidenceId: id,
        sourceId: id,
        changes: { stance: { from: 'supports', to: 'context' }, locator: { from: null, to: 'entry 31' } },
        revision: 5,
      },
    },
    'Olena Hrytsenko changed how “List of special envoys” bears on it from Supports to Context. Also changed the place in “List of special envoys” to entry 31.',
  ],
  'evidence.removed': [
    { kind: 'evidence.removed', payload: { evidenceId: id, sourceId: id, stance: 'context', revision: 5 } },
    'Olena Hrytsenko removed “List of special envoys”, which gave context.',
  ],
  'change.undone': [
    { kind: 'change.undone', payload: { undoneSequence: 4, undoneKind: 'claim.approved', revision: 9 } },
    'Olena Hrytsenko took back the approval.',
  ],
  'version.signedOff': [
    {
      kind: 'version.signedOff',
      payload: {
        reviewedVersionId: id,
        versionNumber: 3,
        slug: 'x',
        sha256: 'x',
        overrideReason: 'The page closes at six.',
      },
    },
    'Olena Hrytsenko signed off version 3. Its text, claims, evidence and approvals are frozen. Rules were overridden: “The page closes at six.”',
  ],
  'reviewedVersion.published': [
    { kind: 'reviewedVersion.published', payload: { reviewedVersionId: id, from: 'private', to: 'public' } },
    'Olena Hrytsenko made the reviewed version public.',
  ],
  'source.recorded': [
    { kind: 'source.recorded', payload: { sourceId: id } },
    'Olena Hrytsenko added “List of special envoys” to the library.',
  ],
  'source.revised': [
    { kind: 'source.revised', payload: { sourceId: id, changes: {} } },
    'Olena Hrytsenko corrected the record of “List of special envoys”.',
  ],
  'person.invited': [
    { kind: 'person.invited', payload: { invitationId: id, role: 'editor' } },
    'Olena Hrytsenko invited somebody as Editor.',
  ],
  'person.invitationRevoked': [
    { kind: 'person.invitationRevoked', payload: { invitationId: id } },
    'Olena Hrytsenko revoked an invitation.',
  ],
  'person.joined': [
    { kind: 'person.joined', payload: { personId: id, role: 'reviewer' } },
    'Olena Hrytsenko joined the desk as Reviewer.',
  ],
  'person.roleChanged': [
    { kind: 'person.roleChanged', payload: { personId: id, from: 'viewer', to: 'editor' } },
    'Olena Hrytsenko changed a role from Viewer to Editor.',
  ],
  'person.deactivated': [
    { kind: 'person.deactivated', payload: { personId: id } },
    'Olena Hrytsenko deactivated an account.',
  ],
  'person.reactivated': [
    { kind: 'person.reactivated', payload: { personId: id } },
    'Olena Hrytsenko reactivated an account.',
  ],
  'person.resetLinkMade': [
    { kind: 'person.resetLinkMade', payload: { personId: id } },
    'Olena Hrytsenko made a link to reset a password.',
  ],
  'person.passwordChanged': [
    { kind: 'person.passwordChanged', payload: { personId: id } },
    'Olena Hrytsenko changed a password.',
  ],
  'desk.revised': [
    { kind: 'desk.revised', payload: { changes: { timeZone: { from: 'UTC', to: 'Europe/Kyiv' } } } },
    'Olena Hrytsenko set the time zone of the desk to Europe/Kyiv.',
  ],
}

describe('every kind of event', () => {
  it.each(Object.entries(every))('%s', (_kind, [event, sentence]) => {
    expect(told(event)).toBe(sentence)
  })
})

describe('where the claim is named', () => {
  it.each([
    ['claim.recorded', 'Olena Hrytsenko recorded claim 12 on the words “400,000 in Kharkiv”.'],
    [
      'claim.revised',
      'Olena Hrytsenko changed the status of claim 12 from Outdated to Incorrect. Also wrote the finding: “He is in post.” The approval that stood is stale.',
    ],
    ['claim.approved', 'Olena Hrytsenko approved revision 7 of claim 12.'],
    ['claim.returned', 'Olena Hrytsenko returned claim 12: “Former is wrong. Check the date.”'],
    ['evidence.attached', 'Olena Hrytsenko attached “List of special envoys” to claim 12, which refutes the words.'],
    ['change.undone', 'Olena Hrytsenko took back the approval on claim 12.'],
  ] as const)('%s', (kind, sentence) => {
    expect(told(every[kind][0], 'article')).toBe(sentence)
  })

  it('is a part of its own, to be drawn as a link', () => {
    const [sentence] = proseOf(entryOf(every['claim.approved'][0]), { locale: 'en', about: 'article' })
    expect(sentence).toContainEqual({ kind: 'claim', claimId: id, text: 'claim 12' })
  })
})

it('does not set quotation marks twice', () => {
  const said = (quote: string) =>
    told({ kind: 'claim.recorded', payload: { ...range(quote), occurrenceId: id, revision: 1 } })
  expect(said('“legitimate targets”')).toBe('Olena Hrytsenko recorded the claim on the words “legitimate targets”.')
  expect(said('“one” and “two”, he said')).toBe(
    'Olena Hrytsenko recorded the claim on the words ““one” and “two”, he said”.',
  )
})

describe('parts', () => {
  const parts = (event: AuditEvent): SentencePart[] => proseOf(entryOf(event), { locale: 'en', about: 'claim' }).flat()

  it('carry the statuses, so that their glyphs can be drawn', () => {
    expect(parts(every['claim.revised'][0]).filter((part) => part.kind === 'status')).toEqual([
      { kind: 'status', status: 'outdated', text: 'Outdated' },
      { kind: 'status', status: 'incorrect', text: 'Incorrect' },
    ])
  })

  it('keep what somebody wrote as it is, signs and all', () => {
    const sly = '<b>1 < 2</b> {name}'
    expect(parts({ kind: 'claim.returned', payload: { decisionId: id, reason: sly, revision: 2 } })).toContainEqual({
      kind: 'quoted',
      text: `“${sly}”`,
    })
  })

  it('cut what is very long, between characters', () => {
    const [said] = parts({
      kind: 'claim.returned',
      payload: { decisionId: id, reason: '😀'.repeat(1_000), revision: 2 },
    }).filter((part) => part.kind === 'quoted')
    expect(Array.from(said?.text ?? '')).toHaveLength(282)
    expect(said?.text.isWellFormed()).toBe(true)
  })
})

describe('who', () => {
  it('is You to the reader themselves', () => {
    const [sentence] = proseOf(entryOf(every['claim.returned'][0]), { locale: 'en', about: 'claim', readerId: 'olena' })
    expect(textOf(sentence ?? [])).toBe('You returned it: “Former is wrong. Check the date.”')
  })
  it('is somebody where nobody was signed in', () => {
    expect(told(every['person.joined'][0], 'claim', { actorId: null, actorName: null })).toBe(
      'Somebody not signed in joined the desk as Reviewer.',
    )
  })
})

describe('a status', () => {
  it('that was none before is set, and one that is taken off is cleared', () => {
    const of = (from: 'unchecked' | 'confirmed', to: 'unchecked' | 'confirmed') =>
      told({ kind: 'claim.revised', payload: { changes: { status: { from, to } }, revision: 2 } })
    expect(of('unchecked', 'confirmed')).toBe('Olena Hrytsenko set the status to Confirmed.')
    expect(of('confirmed', 'unchecked')).toBe('Olena Hrytsenko cleared the status, which was Confirmed.')
  })
})

it('an event without a field that is told still gives a sentence', () => {
  expect(told({ kind: 'claim.revised', payload: { changes: {}, revision: 2 } })).toBe('Olena Hrytsenko made a change.')
})
