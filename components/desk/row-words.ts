import { formatMoment } from '@/lib/messages/moments'
import type { Translate } from '@/lib/messages/messages'
import type { DeskRow } from '@/lib/review/desk/desk-row'
import { agoWords } from './deadline-words'

interface Clock {
  now: number
  timeZone: string
  locale: string
}

/** Quotation marks inside quotation marks. */
function withinQuotes(words: string): string {
  return words.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')
}

/** What is to be said of an article in one line: what waits, or how it stands. */
export function rowWords(row: DeskRow, { now, timeZone, locale }: Clock, t: Translate): string {
  const { waiting, reviewed, lastChange } = row
  if (reviewed)
    return t('desk.say.signedOff', { name: reviewed.byName, when: formatMoment(reviewed.at, timeZone, locale) })
  switch (waiting?.what) {
    case 'returned':
      return t('desk.say.returned', {
        name: waiting.byName,
        claim: waiting.claimNumber,
        reason: withinQuotes(waiting.reason),
      })
    case 'toApprove':
      return waiting.byName
        ? t('desk.say.toApprove', { name: waiting.byName, count: waiting.count })
        : t('desk.say.toApproveUnnamed', { count: waiting.count })
    case 'toSignOff':
      return t('desk.say.toSignOff')
    case undefined:
      break
  }
  const standing = [
    row.inReview > 0 && t('desk.say.inReview', { count: row.inReview }),
    row.queriesOut > 0 && t('desk.say.queriesOut', { count: row.queriesOut }),
  ].filter((sentence) => sentence !== false)
  if (standing.length > 0) return standing.join(' ')
  if (lastChange?.byName && Object.keys(row.counts).length > 0) {
    return t('desk.say.lastChange', {
      name: lastChange.byName,
      when: agoWords(lastChange.at, now, timeZone, locale, t),
    })
  }
  return t('desk.say.broughtIn', {
    name: row.broughtInByName,
    when: agoWords(row.broughtInAt, now, timeZone, locale, t),
  })
}
