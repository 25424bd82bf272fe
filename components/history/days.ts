import type { HistoryEntry } from '@/lib/audit/queries'
import { formatDay } from '@/lib/messages/moments'

export interface Day {
  /** As the reader's zone names it. */
  readonly name: string
  readonly entries: readonly HistoryEntry[]
}

/** Entries by the day on which they happened in the reader's zone, in the order given. */
export function byDay(entries: readonly HistoryEntry[], timeZone: string, locale: string): Day[] {
  const days: { name: string; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const name = formatDay(entry.at, timeZone, locale)
    const last = days.at(-1)
    if (last?.name === name) last.entries.push(entry)
    else days.push({ name, entries: [entry] })
  }
  return days
}
