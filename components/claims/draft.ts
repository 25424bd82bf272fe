/** Words that were typed and not sent, with the time at which they were kept. */
export interface Draft {
  readonly words: string
  /** ISO 8601, UTC. */
  readonly at: string
}

const keyOf = (name: string): string => `tickmark.draft.${name}`

/** What is kept under the name, as it stands in the storage; null where nothing is, or the browser keeps nothing. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

/** Null for text that is no draft. */
export function draftOf(text: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null || !('words' in kept) || !('at' in kept)) return null
    return typeof kept.words === 'string' && typeof kept.at === 'string' ? { words: kept.words, at: kept.at } : null
  } catch {
    return null
  }
}

export function readDraft(name: string): Draft | null {
  const text = keptText(name)
  return text === null ? null : draftOf(text)
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
