import type { HistoryEntry } from '@/lib/audit/queries'
import type { Look } from './seen-claims'

export interface Since {
  /** When the reader last saw the claim, ISO 8601; null when it is new to them. */
  readonly at: string | null
  /** Oldest first: the reader's own last act on the claim, then what others have done after they looked. */
  readonly entries: readonly HistoryEntry[]
  /** The first of the entries is only there for the thread: the reader knows it. */
  readonly firstIsKnown: boolean
}

/**
 * What was done to a claim since somebody last saw it. Their own last act counts as having looked, whatever this
 * device remembers.
 * @param history of the claim, latest first
 */
export function sinceLook(history: readonly HistoryEntry[], readerId: string, look: Look | undefined): Since {
  const own = history.find((entry) => entry.actorId === readerId)
  const oldestFirst = [...history].reverse()
  if (!own && !look) return { at: null, entries: oldestFirst, firstIsKnown: false }
  const lookedLast = look !== undefined && look.sequence > (own?.sequence ?? 0)
  const reached = Math.max(look?.sequence ?? 0, own?.sequence ?? 0)
  const fresh = oldestFirst.filter((entry) => entry.sequence > reached)
  return {
    at: lookedLast ? look.at : (own?.at ?? look?.at ?? null),
    entries: own ? [own, ...fresh] : fresh,
    firstIsKnown: own !== undefined,
  }
}
