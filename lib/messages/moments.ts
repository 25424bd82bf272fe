import { resolveLocale } from './messages'

/** Written by the browser, read by the server, so that both print the same times. */
export const ZONE_COOKIE = 'tickmark-zone'

type MomentStyle = 'moment' | 'day' | 'time' | 'stamp'

// 'en' alone writes month first and names few zones; the desk's voice is "17 Jan 2026, 08:40 EET".
const DATE_LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' }

const OPTIONS: Readonly<Record<MomentStyle, Intl.DateTimeFormatOptions>> = {
  moment: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  stamp: {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(style: MomentStyle, date: Date | string, timeZone: string, locale: string): string {
  const key = `${style} ${timeZone} ${locale}`
  let made = formats.get(key)
  if (!made) {
    const resolved = resolveLocale(locale)
    made = new Intl.DateTimeFormat(DATE_LOCALES[resolved] ?? resolved, { ...OPTIONS[style], timeZone })
    formats.set(key, made)
  }
  return made.format(typeof date === 'string' ? new Date(date) : date)
}

/**
 * "17 Jan 2026, 08:40 EET". The zone is always part of it.
 * @param date a moment, or its ISO 8601 text
 * @param timeZone IANA name
 */
export function formatMoment(date: Date | string, timeZone: string, locale: string): string {
  return format('moment', date, timeZone, locale)
}

/** "17 Jan, 08:40 EET", for places where the year goes without saying. */
export function formatMomentShort(date: Date | string, timeZone: string, locale: string): string {
  return format('stamp', date, timeZone, locale)
}

/** "08:40 EET". */
export function formatTime(date: Date | string, timeZone: string, locale: string): string {
  return format('time', date, timeZone, locale)
}

/** "17 Jan 2026": the day of a moment as the reader's zone sees it. */
export function formatDay(date: Date | string, timeZone: string, locale: string): string {
  return format('day', date, timeZone, locale)
}

/**
 * "17 Jan 2026" for a calendar date without a time.
 * @param date `YYYY-MM-DD`; no zone moves it
 */
export function formatCalendarDate(date: string, locale: string): string {
  return format('day', `${date.slice(0, 10)}T00:00:00Z`, 'UTC', locale)
}

/** Falls back to UTC, because the name may come from a cookie that anybody can write. */
export function knownTimeZone(name: string | undefined): string {
  if (!name || name.length > 64) return 'UTC'
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
