/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function zoneOffset(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '00'
  const clock = Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  )
  return clock - Math.floor(moment / 1000) * 1000
}

/**
 * The moment at which a zone's clock shows what was typed. Of an hour that comes twice the first is meant; an hour
 * that is skipped gives the moment that the clock would have shown before it was put on.
 * @param typed `YYYY-MM-DDTHH:mm`, as the browser's own field gives it
 * @returns ISO 8601 in UTC, or null when nothing usable was typed
 */
export function momentInZone(typed: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)) return null
  const clock = Date.parse(`${typed.slice(0, 16)}:00Z`)
  if (Number.isNaN(clock)) return null
  const earlier = clock - zoneOffset(clock - 86_400_000, timeZone)
  const later = clock - zoneOffset(clock + 86_400_000, timeZone)
  const fits = [Math.min(earlier, later), Math.max(earlier, later)].find(
    (moment) => moment + zoneOffset(moment, timeZone) === clock,
  )
  return new Date(fits ?? earlier).toISOString()
}

/** The zone's short name now, such as "EET"; what stands beside a deadline's field. */
export function zoneName(timeZone: string, moment: Date, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    timeZoneName: 'short',
  }).formatToParts(moment)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
