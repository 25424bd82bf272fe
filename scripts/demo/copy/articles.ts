import { readFileSync } from 'node:fs'
import { codePointLength } from '@/lib/anchoring/units'
import type { Copy } from '@/lib/articles/article'
import { noChoices } from '@/lib/articles/import/arrange'
import { preview, previewedCopy, read } from '@/lib/articles/import/preview'
import type { DemoArticleKey, DemoClaim } from './claim-data'

export interface DemoArticle {
  file: string
  workingTitle: string
  language: string
  author: string
  /** Hours from now; null for none. */
  deadlineInHours: number | null
  /** Every claim approved, and the version signed off. */
  signedOff: boolean
}

export const demoArticles: Readonly<Record<DemoArticleKey, DemoArticle>> = {
  miamiTalks: {
    file: 'miami-talks.md',
    workingTitle: 'Miami talks',
    language: 'en',
    author: 'Marta Lind',
    deadlineInHours: 6,
    signedOff: false,
  },
  nightFerry: {
    file: 'night-ferry.md',
    workingTitle: 'Night ferry, winter',
    language: 'en',
    author: 'Marta Lind',
    deadlineInHours: null,
    signedOff: true,
  },
}

/** The copy as the import screen would save it. */
export function demoCopy(article: DemoArticle): Copy {
  const raw = readFileSync(new URL(article.file, import.meta.url), 'utf8')
  return previewedCopy(preview(read(raw, 'markdown'), noChoices))
}

/**
 * Where a claim's words stand, in code points.
 * @throws {Error} when the copy does not hold them
 */
export function placeOf(copy: Copy, claim: Pick<DemoClaim, 'quote' | 'nth'>): { start: number; end: number } {
  let at = -1
  for (let n = 0; n < (claim.nth ?? 1); n++) {
    at = copy.text.indexOf(claim.quote, at + 1)
    if (at === -1) throw new Error(`the demo copy does not hold “${claim.quote}” (${String(claim.nth ?? 1)})`)
  }
  const start = codePointLength(copy.text.slice(0, at))
  return { start, end: start + codePointLength(claim.quote) }
}
