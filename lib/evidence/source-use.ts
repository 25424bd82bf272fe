import type { Stance } from './source'

/** One claim that a source is attached to. */
export interface SourceUse {
  evidenceId: string
  articleId: string
  workingTitle: string
  versionNumber: number
  claimId: string
  claimNumber: number
  /** The claim's words in the current version; empty where they are lost. */
  quote: string
  stance: Stance
  locator: string | null
}
