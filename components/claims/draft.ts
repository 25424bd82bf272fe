/** Words that were typed and not sent, with the time at which they were kept. */
export interface Draft {
  readonly words: string
  /** ISO 8601, UTC. */
  readonly at: string
}

const keyOf = (name: string): string => `tickmark.draft.${name}`

/** Null where nothing was kept, or the browser keeps nothing. */
export function readDraft(name: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('words' in kept) || !('at' in kept)) return null
    return typeof kept.words === 'string' && typeof kept.at === 'string' ? { words: kept.words, at: kept.at } : null
  } catch {
    return null
  }
}

/** @returns the time at which it was kept, or null where it could not be */
export function keepDraft(name: string, words: string): string | null {
  const at = new Date().toISOString()
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ words, at }))
    return at
  } catch {
    return null
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    return
  }
}
