import { formatCalendarDate, formatMoment, knownTimeZone } from '@/lib/messages/moments'
import type { Translate } from '@/lib/messages/messages'
import type { VerificationStatus } from '@/lib/claims/claim'
import type { Stance } from '@/lib/evidence/source'
import type { Snapshot, SnapshotClaim, SnapshotEvidence, SnapshotPerson } from '@/lib/review/snapshot'
import { safeAddress } from './safe-address'
import { overlapping } from './summary'

/** Words of one language, for what a renderer says itself. */
export interface Voice {
  readonly t: Translate
  readonly locale: string
}

export interface EvidenceText {
  readonly stance: Stance
  readonly stanceWord: string
  readonly excerpt: string | null
  readonly title: string
  /** Checked: http, https or mailto. */
  readonly address: string | null
  readonly description: string | null
  readonly details: readonly string[]
}

/** What a finding says, in the words that every format prints. */
export interface FindingText {
  readonly number: number
  readonly status: VerificationStatus
  readonly statusWord: string
  readonly kindWord: string
  /** How many places it stands in. */
  readonly places: number
  /** The words there, each once; they may differ, as in a headline and a body. */
  readonly quotes: readonly string[]
  readonly statement: string | null
  readonly finding: string | null
  /** Speaker, basis, conflict, hold: a sentence each. */
  readonly sentences: readonly string[]
  readonly evidence: readonly EvidenceText[]
  readonly foundBy: string
  readonly approvedBy: string
  readonly sameWords: readonly number[]
}

/** A moment in the desk's own time zone, which the snapshot names. */
export function momentOf(snapshot: Snapshot, iso: string, voice: Voice): string {
  return formatMoment(iso, knownTimeZone(snapshot.desk.timeZone), voice.locale)
}

export function roleOf(person: SnapshotPerson, { t }: Voice): string {
  return t(`status.role.${person.role}`)
}

/** A source may date itself by a word; only a calendar date is written out. */
function dateOf(publishedOn: string, locale: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(publishedOn) && !Number.isNaN(Date.parse(publishedOn))
    ? formatCalendarDate(publishedOn, locale)
    : publishedOn
}

function evidenceText(piece: SnapshotEvidence, snapshot: Snapshot, voice: Voice): EvidenceText {
  const { t, locale } = voice
  const { source } = piece
  const details = [
    t(`status.sourceKind.${source.kind}`),
    source.publisher,
    source.publishedOn && t('report.evidence.published', { date: dateOf(source.publishedOn, locale) }),
    t(`status.use.${piece.use}`).toLocaleLowerCase(locale),
    piece.locator,
    source.origin && t('report.evidence.origin', { origin: source.origin }),
    piece.fromAuthor && t('report.evidence.fromAuthor'),
    t('report.evidence.accessed', { date: momentOf(snapshot, piece.accessedAt, voice) }),
  ]
  return {
    stance: piece.stance,
    stanceWord: t(`status.stance.${piece.stance}`),
    excerpt: piece.excerpt,
    title: source.title,
    address: safeAddress(source.address),
    description: source.description,
    details: details.filter((detail): detail is string => typeof detail === 'string' && detail !== ''),
  }
}

export function findingText(claim: SnapshotClaim, snapshot: Snapshot, voice: Voice): FindingText {
  const { t } = voice
  const by = (person: SnapshotPerson, at: string) => ({
    name: person.name,
    role: roleOf(person, voice),
    date: momentOf(snapshot, at, voice),
  })
  const sentences = [
    claim.speaker && t('report.finding.speaker', { speaker: claim.speaker }),
    t(`report.basis.${claim.basis}`, { status: claim.status }),
    claim.conflictReason && t('report.finding.conflict', { reason: claim.conflictReason }),
    claim.action === 'hold' && t('report.finding.onHold'),
    claim.occurrences.length === 0 && t('report.finding.lost'),
  ]
  return {
    number: claim.number,
    status: claim.status,
    statusWord: t(`status.${claim.status}`),
    kindWord: t(`status.kind.${claim.kind}`),
    places: claim.occurrences.length,
    quotes: [...new Set(claim.occurrences.map(({ quote }) => quote))],
    statement: claim.statement,
    finding: claim.finding,
    sentences: sentences.filter((sentence): sentence is string => typeof sentence === 'string' && sentence !== ''),
    evidence: claim.evidence.map((piece) => evidenceText(piece, snapshot, voice)),
    foundBy: t('report.finding.foundBy', by(claim.lastChangedBy, claim.lastChangedAt)),
    approvedBy: claim.approval
      ? t('report.finding.approvedBy', by(claim.approval.by, claim.approval.at))
      : t('report.finding.notApproved'),
    sameWords: overlapping(claim, snapshot.claims).map(({ number }) => number),
  }
}
