import { codePointLength } from '@/lib/anchoring/units'
import { Refusal } from '@/lib/errors'
import type { Copy } from './article'

/** Why a copy is not canonical, for the log; undefined when it is. */
export function flawOf(copy: Copy): string | undefined {
  const { text, blocks, spans } = copy
  if (text !== text.normalize('NFC')) return 'text is not NFC'
  if (/\r/.test(text)) return 'text has carriage returns'
  if (text.includes('\0')) return 'text has a NUL'
  if (!text.isWellFormed()) return 'text has a lone surrogate'
  const points = Array.from(text)
  const length = codePointLength(text)
  let at = 0
  for (const [index, block] of blocks.entries()) {
    if (block.end <= block.start || block.end > length) return `block ${index} is out of bounds`
    const gap = points.slice(at, block.start).join('')
    if (gap !== (index === 0 ? '' : '\n\n')) return `block ${index} does not begin two line feeds after the one before`
    const words = points.slice(block.start, block.end).join('')
    if (words !== words.trim()) return `block ${index} begins or ends with white space`
    if (words.includes('\n\n')) return `block ${index} holds a block break`
    at = block.end
  }
  if (at !== length) return 'text goes on after the last block'
  for (const [index, span] of spans.entries()) {
    if (span.end <= span.start || span.end > length) return `span ${index} is out of bounds`
    if ((span.kind === 'link') !== (span.href !== undefined))
      return `span ${index}: an address belongs to a link, and only there`
  }
  return undefined
}

/** @throws {Refusal} invalid when the browser sends a copy that its own preview could not have made */
export function requireCanonical(copy: Copy): void {
  const flaw = flawOf(copy)
  if (flaw) throw new Refusal('invalid', flaw, { messageId: 'errors.copyNotCanonical' })
}
