import { describe } from '@/lib/anchoring/describe'
import { snapRange } from '@/lib/anchoring/graphemes'
import { codePoint, codePointLength, offsetIndex } from '@/lib/anchoring/units'
import type { Transaction } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'

export interface Place {
  /** Code points. */
  start: number
  /** Code points. */
  end: number
  quote: string
  prefix: string
  suffix: string
}

/**
 * The anchor for a range of a version's text: snapped away from white space and to whole graphemes.
 * @param start code points
 * @param end code points
 * @throws {Refusal} invalid when the range is out of bounds or only white space
 */
export async function anchorIn(tx: Transaction, versionId: string, start: number, end: number): Promise<Place> {
  const version = await tx.version.findUniqueOrThrow({ where: { id: versionId }, select: { text: true } })
  const { text } = version
  if (start >= end || end > codePointLength(text))
    throw new Refusal('invalid', 'the range is out of bounds', { messageId: 'errors.rangeOutOfBounds' })
  const index = offsetIndex(text)
  const snapped = snapRange(text, index.toUtf16(codePoint(start)), index.toUtf16(codePoint(end)))
  if (!snapped) throw new Refusal('invalid', 'the range holds only white space', { messageId: 'errors.rangeIsBlank' })
  const { quote, prefix, suffix } = describe(text, snapped.start, snapped.end)
  return { start: index.toCodePoint(snapped.start), end: index.toCodePoint(snapped.end), quote, prefix, suffix }
}
