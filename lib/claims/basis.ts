import type { Basis } from './claim'

// Stance and use are defined here and not in the evidence room: the basis needs them, and the claims' room may not look to its right.
export const stances = ['supports', 'refutes', 'context'] as const
/** How a piece of evidence bears on a claim. */
export type Stance = (typeof stances)[number]

export const evidenceUses = ['primary', 'secondary'] as const
/** Primary or secondary for this use: a property of the link, not of the source. */
export type EvidenceUse = (typeof evidenceUses)[number]

/** What the basis rests on, of one piece of evidence. */
export interface BasisEvidence {
  sourceId: string
  /** Where the source has it from; pieces with one origin count once. */
  origin: string | null
  stance: Stance
  use: EvidenceUse
  fromAuthor: boolean
}

export interface BasisFindings {
  basis: Basis
  /** Evidence both supports and refutes (gate rule 2). */
  conflict: boolean
  /** At least one supporting piece that is not the author of the copy (gate rule 1). */
  hasIndependentSupport: boolean
  /** Distinct origins that bear on the claim, the author of the copy left out. */
  origins: number
}

/** Two names of one origin differ at most in case and spacing. */
function originOf(piece: BasisEvidence): string {
  const named = piece.origin?.trim().toLocaleLowerCase('en').replace(/\s+/g, ' ')
  return named ? `origin:${named}` : `source:${piece.sourceId}`
}

/**
 * Computes the basis of a claim. Pieces that only give context establish nothing and do not count.
 * Primary outranks the count: one primary piece is a basis by itself.
 */
export function basisOf(evidence: readonly BasisEvidence[]): BasisFindings {
  const bearing = evidence.filter((piece) => piece.stance !== 'context')
  const others = bearing.filter((piece) => !piece.fromAuthor)
  const origins = new Set(others.map(originOf)).size
  const conflict = bearing.some((p) => p.stance === 'supports') && bearing.some((p) => p.stance === 'refutes')
  const hasIndependentSupport = others.some((piece) => piece.stance === 'supports')
  const basis: Basis =
    bearing.length === 0
      ? 'none'
      : others.length === 0
        ? 'authorOnly'
        : others.some((piece) => piece.use === 'primary')
          ? 'primary'
          : origins >= 2
            ? 'independent'
            : 'single'
  return { basis, conflict, hasIndependentSupport, origins }
}
