import { isMessageId } from '@/lib/messages/catalogue'
import type { Snapshot, SnapshotPerson } from '@/lib/review/snapshot'
import { momentOf, roleOf, type Voice } from './finding'
import { claimSums, creditsOf } from './summary'

/** "Reviewed version 2, signed off 18 Jan 2026, 15:52 EET". */
export function versionLine(snapshot: Snapshot, voice: Voice): string {
  return voice.t('report.version', {
    number: snapshot.version.number,
    date: momentOf(snapshot, snapshot.signOff.at, voice),
  })
}

/** "19 claims checked, 19 approved by a second person". */
export function sumsLine(snapshot: Snapshot, { t }: Voice): string {
  const sums = claimSums(snapshot.claims)
  const values = { claims: sums.claims, checked: sums.checked, approved: sums.approved }
  return t(sums.checked === sums.claims ? 'report.sums.all' : 'report.sums', values)
}

/** What the credits list, each with its people by name. */
export function creditLines(snapshot: Snapshot, voice: Voice): { label: string; people: string[] }[] {
  const { words, checkedBy, approvedBy } = creditsOf(snapshot)
  const name = (person: SnapshotPerson) => voice.t('report.person', { name: person.name, role: roleOf(person, voice) })
  return [
    { label: voice.t('report.words'), people: words === null ? [] : [words] },
    { label: voice.t('report.checkedBy'), people: checkedBy.map(name) },
    { label: voice.t('report.approvedBy'), people: approvedBy.map(name) },
  ].filter(({ people }) => people.length > 0)
}

/** The credits in one line, for a narrow column. */
export function byline(snapshot: Snapshot, { t, locale }: Voice): string {
  const { words, checkedBy, approvedBy } = creditsOf(snapshot)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const names = (people: readonly SnapshotPerson[]) => list.format(new Set(people.map(({ name }) => name)))
  return [
    words !== null && t('report.byline.author', { author: words }),
    checkedBy.length > 0 && t('report.byline.checked', { people: names(checkedBy) }),
    approvedBy.length > 0 && t('report.byline.approved', { people: names(approvedBy) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}

export interface OverrideText {
  readonly heading: string
  readonly by: string
  readonly reason: string
  readonly unmet: string
}

/** What a reader must know of a sign-off that went past the rules; null where none did. */
export function overrideText({ signOff }: Snapshot, voice: Voice): OverrideText | null {
  if (signOff.override === null) return null
  const { t, locale } = voice
  const rules = signOff.override.unmet.map((rule) => {
    const id = `report.rule.${rule}`
    return isMessageId(id) ? t(id) : rule
  })
  return {
    heading: t('report.override'),
    by: t('report.override.by', { name: signOff.by.name, role: roleOf(signOff.by, voice) }),
    reason: signOff.override.reason,
    unmet: t('report.override.unmet', { rules: new Intl.ListFormat(locale, { type: 'conjunction' }).format(rules) }),
  }
}
