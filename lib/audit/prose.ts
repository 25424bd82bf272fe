import type { Progress } from '@/lib/claims/claim'
import { revisedClaim, revisedEvidence } from './changed-fields'
import type { AuditEvent, EventKind, EventOf } from './event'
import type { HistoryEntry } from './queries'
import { clipped, sayer, unquoted, type ProseOptions, type Say, type Sentence } from './sentence'

export type { ProseOptions, Sentence, SentencePart } from './sentence'

type Payloads = { [K in EventKind]: EventOf<K>['payload'] }
type Tellers = { readonly [K in EventKind]: (payload: Payloads[K], say: Say, entry: HistoryEntry) => Sentence[] }

/** What a change did to a submission or an approval; nothing where neither stood. */
function consequence(say: Say, progress: { from: Progress; to: Progress } | undefined): Sentence[] {
  if (progress?.from === 'approved') return [say.sentence('history.stale')]
  return progress?.from === 'ready' ? [say.sentence('history.backToChecking')] : []
}

const titleOf = (entry: HistoryEntry, say: Say): string =>
  entry.sourceTitle === null ? say.t('history.someSource') : clipped(entry.sourceTitle)

/** Words for what an undo took back; a kind that has none is "a change". */
function undoneWords(say: Say, kind: string): string {
  switch (kind) {
    case 'claim.recorded':
    case 'claim.revised':
    case 'claim.resized':
    case 'claim.withdrawn':
    case 'claim.restored':
    case 'claim.submitted':
    case 'claim.approved':
    case 'claim.returned':
    case 'evidence.attached':
    case 'evidence.revised':
    case 'evidence.removed':
      return say.t(`history.undone.${kind}`)
    default:
      return say.t('history.undone.other')
  }
}

const tellers = {
  'article.imported': (payload, { sentence }) => [
    sentence('history.article.imported', { version: payload.versionNumber, blocks: payload.blocks }),
  ],
  'article.revised': ({ changes }, { sentence }) =>
    (['workingTitle', 'language', 'author', 'deadline'] as const).flatMap((field) => {
      const change = changes[field]
      if (!change) return []
      return [
        sentence(`history.article.${field}`, {
          change: change.to === null ? 'emptied' : 'set',
          from: change.from ?? '',
          to: change.to ?? '',
        }),
      ]
    }),
  'claim.recorded': (payload, { sentence }) => [
    sentence('history.claim.recorded', { quote: clipped(unquoted(payload.quote)) }),
  ],
  'claim.revised': ({ changes }, say) => [
    ...revisedClaim(changes, say),
    ...(changes.status || changes.statement || changes.finding ? consequence(say, changes.progress) : []),
  ],
  'claim.resized': (payload, say) => [
    say.sentence('history.claim.resized', { from: clipped(payload.from.quote), to: clipped(payload.to.quote) }),
    ...consequence(say, payload.progress),
  ],
  'claim.withdrawn': (payload, { sentence }) => [
    sentence('history.claim.withdrawn', {
      reason: payload.reason === null ? '' : clipped(payload.reason),
      hasReason: String(payload.reason !== null),
    }),
  ],
  'claim.restored': (_payload, { sentence }) => [sentence('history.claim.restored')],
  'claim.noted': (_payload, { sentence }) => [sentence('history.claim.noted')],
  'claim.submitted': (_payload, { sentence }) => [sentence('history.claim.submitted')],
  'claim.approved': (payload, { sentence }) => [
    sentence('history.claim.approved', { revision: payload.approvedRevision }),
  ],
  'claim.returned': (payload, { sentence }) => [
    sentence('history.claim.returned', { reason: clipped(payload.reason) }),
  ],
  'evidence.attached': (payload, say, entry) => [
    say.sentence('history.evidence.attached', { title: titleOf(entry, say), stance: payload.stance }),
    ...consequence(say, payload.progress),
  ],
  'evidence.revised': (payload, say, entry) => [
    ...revisedEvidence(payload.changes, titleOf(entry, say), say),
    ...consequence(say, payload.progress),
  ],
  'evidence.removed': (payload, say, entry) => [
    say.sentence('history.evidence.removed', { title: titleOf(entry, say), stance: payload.stance }),
    ...consequence(say, payload.progress),
  ],
  'change.undone': (payload, say) => [
    say.sentence('history.change.undone', { what: undoneWords(say, payload.undoneKind) }),
  ],
  'version.signedOff': (payload, { sentence }) => [
    sentence('history.version.signedOff', { version: payload.versionNumber }),
    ...(payload.overrideReason === null
      ? []
      : [sentence('history.version.override', { reason: clipped(payload.overrideReason) })]),
  ],
  'reviewedVersion.published': (payload, { sentence }) => [
    sentence('history.reviewedVersion.published', { to: payload.to }),
  ],
  'source.recorded': (_payload, say, entry) => [
    say.sentence('history.source.recorded', { title: titleOf(entry, say) }),
  ],
  'source.revised': (_payload, say, entry) => [say.sentence('history.source.revised', { title: titleOf(entry, say) })],
  'person.invited': (payload, { t, sentence }) => [
    sentence('history.person.invited', { role: t(`status.role.${payload.role}`) }),
  ],
  'person.invitationRevoked': (_payload, { sentence }) => [sentence('history.person.invitationRevoked')],
  'person.joined': (payload, { t, sentence }) => [
    sentence('history.person.joined', { role: t(`status.role.${payload.role}`) }),
  ],
  'person.roleChanged': (payload, { t, sentence }) => [
    sentence('history.person.roleChanged', {
      from: t(`status.role.${payload.from}`),
      to: t(`status.role.${payload.to}`),
    }),
  ],
  'person.deactivated': (_payload, { sentence }) => [sentence('history.person.deactivated')],
  'person.reactivated': (_payload, { sentence }) => [sentence('history.person.reactivated')],
  'person.resetLinkMade': (_payload, { sentence }) => [sentence('history.person.resetLinkMade')],
  'person.passwordChanged': (_payload, { sentence }) => [sentence('history.person.passwordChanged')],
  'desk.revised': ({ changes }, { sentence }) => [
    ...(changes.name ? [sentence('history.desk.name', { to: changes.name.to ?? '' })] : []),
    ...(changes.timeZone ? [sentence('history.desk.timeZone', { to: changes.timeZone.to ?? '' })] : []),
  ],
} satisfies Tellers satisfies Record<EventKind, unknown>

function tell<K extends EventKind>(kind: K, payload: Payloads[K], say: Say, entry: HistoryEntry): Sentence[] {
  const table: Tellers = tellers
  return table[kind](payload, say, entry)
}

/** One event of the record in plain sentences, in the order in which they are to be read; at least one. */
export function proseOf(entry: HistoryEntry, options: ProseOptions): Sentence[] {
  const say = sayer(entry, options)
  const event: AuditEvent = entry.event
  const told = tell(event.kind, event.payload, say, entry)
  return told.length > 0 ? told : [say.sentence('history.changed')]
}

/** A sentence as text, for a title, a screen reader or an export. */
export function textOf(sentence: Sentence): string {
  return sentence.map((part) => part.text).join('')
}
