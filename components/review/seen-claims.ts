/** What a person saw of a claim when they last had it open. */
export interface Look {
  readonly revision: number
  /** Sequence of the newest event that they saw. */
  readonly sequence: number
  /** ISO 8601, UTC. */
  readonly at: string
}

export type SeenClaims = Readonly<Record<string, Look>>

const keyOf = (articleId: string, personId: string): string => `tickmark.seen.${articleId}.${personId}`

function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null || !('revision' in value && 'sequence' in value && 'at' in value))
    return false
  return typeof value.revision === 'number' && typeof value.sequence === 'number' && typeof value.at === 'string'
}

/** Kept on this device, by person and article. A browser that keeps nothing has seen nothing: every claim is new. */
export function readSeen(articleId: string, personId: string): SeenClaims {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(articleId, personId)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Look] => isLook(entry[1])))
  } catch {
    return {}
  }
}

export function keepLook(articleId: string, personId: string, claimId: string, look: Look): void {
  try {
    localStorage.setItem(
      keyOf(articleId, personId),
      JSON.stringify({ ...readSeen(articleId, personId), [claimId]: look }),
    )
  } catch {
    return
  }
}
