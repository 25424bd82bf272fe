import { formatMoment, formatTime } from '@/lib/messages/moments'
import type { Translate } from '@/lib/messages/messages'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** From here on a deadline is drawn as pressing. */
const PRESSING = 2 * HOUR

export interface DeadlineWords {
  /** "Today 16:00 EET", "Tue 20 Jan, 12:00 EET". */
  when: string
  /** "in 1 h 40 min", "tomorrow", "20 min ago". */
  away: string
  /** Past, or less than two hours away. */
  isPressing: boolean
}

/** Whole days of a zone's calendar, so that "tomorrow" is the reader's and not 24 hours. */
function dayNumber(moment: number, timeZone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    moment,
  )
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

function spanWords(span: number, t: Translate): string {
  const minutes = Math.max(1, Math.round(span / MINUTE))
  if (minutes < 60) return t('desk.span.minutes', { minutes })
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0
    ? t('desk.span.hours', { hours })
    : t('desk.span.hoursMinutes', { hours, minutes: minutes % 60 })
}

function awayWords(span: number, days: number, t: Translate): string {
  if (Math.abs(span) < MINUTE / 2) return t('desk.deadline.now')
  if (span < 0)
    return -span < DAY
      ? t('desk.deadline.past', { span: spanWords(-span, t) })
      : t('desk.deadline.daysAgo', { days: Math.max(1, -days) })
  if (days === 0 || span < 6 * HOUR) return t('desk.deadline.in', { span: spanWords(span, t) })
  return days === 1 ? t('desk.deadline.tomorrow') : t('desk.deadline.inDays', { days })
}

function dayWords(deadline: string, now: number, timeZone: string, locale: string): string {
  const date = new Date(deadline)
  const isNear = Math.abs(date.getTime() - now) < 300 * DAY
  const options: Intl.DateTimeFormatOptions = { timeZone, weekday: 'short', day: 'numeric', month: 'short' }
  const parts = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(date).replace(',', '')
  return isNear ? `${parts}, ${formatTime(date, timeZone, locale)}` : formatMoment(date, timeZone, locale)
}

/**
 * A deadline in the desk's words, always with its zone.
 * @param deadline ISO 8601
 * @param now milliseconds since 1970
 */
export function deadlineWords(
  deadline: string,
  now: number,
  timeZone: string,
  locale: string,
  t: Translate,
): DeadlineWords {
  const span = Date.parse(deadline) - now
  const days = dayNumber(Date.parse(deadline), timeZone) - dayNumber(now, timeZone)
  const when =
    days === 0
      ? t('desk.deadline.today', { time: formatTime(deadline, timeZone, locale) })
      : dayWords(deadline, now, timeZone, locale)
  return { when, away: awayWords(span, days, t), isPressing: span < PRESSING }
}

/** "19 minutes ago", and the moment itself once a day has passed. */
export function agoWords(moment: string, now: number, timeZone: string, locale: string, t: Translate): string {
  const span = now - Date.parse(moment)
  if (span < MINUTE) return t('desk.ago.now')
  if (span < HOUR) return t('desk.ago.minutes', { minutes: Math.round(span / MINUTE) })
  if (span < DAY) return t('desk.ago.hours', { hours: Math.round(span / HOUR) })
  return formatMoment(moment, timeZone, locale)
}
