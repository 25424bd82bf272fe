import type { FindingText } from '@/lib/report/finding'
import { findingId, wordsId } from './addresses'

/**
 * The rules that a style sheet cannot have beforehand, because they name each claim: where its finding stands, and that its words
 * take their wash while it is open. Made of whole numbers only, so nothing of a snapshot can get out of the style element.
 */
export function openRules(findings: readonly Pick<FindingText, 'number' | 'places'>[]): string {
  return findings
    .flatMap(({ number, places }) => {
      const id = findingId(number)
      const open = `:root:has(#${id}:target,#${id} :target)`
      const others = Array.from({ length: Math.max(0, places - 1) }, (_, index) => {
        const occurrence = index + 2
        return `#${id}:has(#${findingId(number, occurrence)}:target)>div{position-anchor:--${wordsId(number, occurrence)}}`
      })
      return [
        `#${id}>div{position-anchor:--${wordsId(number)}}`,
        ...others,
        `${open} .hl[data-around~="${number}"]{--hw:var(--ow2)}`,
        `${open} .hl[data-claim="${number}"]{--hw:var(--sw2)}`,
      ]
    })
    .join('')
}
