import {
  nextGrapheme,
  nextSentence,
  nextWord,
  previousGrapheme,
  previousSentence,
  previousWord,
  utf16,
  type Utf16Offset,
} from '@/lib/anchoring'
import { blockAt, type Reading } from './reading'
import type { Ends } from './selection'

/** Steps that need no layout; a line does, and is moved over by the browser. */
export type CaretStep = 'character' | 'word' | 'sentence' | 'block' | 'text'

/** Out of the blank between two blocks, in the direction of travel. */
function intoBlock(reading: Reading, at: number, forward: boolean): Utf16Offset {
  const block = blockAt(reading.blocks, at)
  if (!block) return utf16(0)
  if (at >= block.start) return utf16(Math.min(at, block.end))
  if (forward) return block.start
  return reading.blocks[block.index - 1]?.end ?? block.start
}

function blockStep(reading: Reading, at: Utf16Offset, forward: boolean, extending: boolean): number {
  const block = blockAt(reading.blocks, at)
  if (!block) return at
  const next = reading.blocks[block.index + 1]
  if (!forward) return at > block.start ? block.start : (reading.blocks[block.index - 1]?.start ?? block.start)
  // Extending takes whole blocks; moving goes to where the next one begins.
  if (extending) return at < block.end ? block.end : (next?.end ?? block.end)
  return next?.start ?? block.end
}

/** Where the caret stands after one step from `at`. Forward is towards the end of the text, whatever the script's direction. */
export function stepCaret(
  reading: Reading,
  at: Utf16Offset,
  step: CaretStep,
  forward: boolean,
  extending = false,
  language?: string,
): Utf16Offset {
  const { text } = reading
  switch (step) {
    case 'character':
      return intoBlock(reading, forward ? nextGrapheme(text, at) : previousGrapheme(text, at), forward)
    case 'word':
      return intoBlock(reading, forward ? nextWord(text, at, language) : previousWord(text, at, language), forward)
    case 'sentence':
      return intoBlock(
        reading,
        forward ? nextSentence(text, at, language) : previousSentence(text, at, language),
        forward,
      )
    case 'block':
      return utf16(blockStep(reading, at, forward, extending))
    case 'text':
      return forward ? (reading.blocks.at(-1)?.end ?? utf16(0)) : utf16(0)
  }
}

/** The selection grown to the next larger whole: word, sentence, block. The block stays as it is. */
export function growSelection(reading: Reading, { anchor, focus }: Ends, language?: string): Ends {
  const start = utf16(Math.min(anchor, focus))
  const end = utf16(Math.max(anchor, focus))
  const block = blockAt(reading.blocks, start)
  if (!block) return { anchor: start, focus: end }
  const within = (n: number): Utf16Offset => utf16(Math.min(block.end, Math.max(block.start, n)))
  const { text } = reading
  const word = {
    anchor: within(previousWord(text, within(nextWord(text, start, language)), language)),
    focus: within(nextWord(text, utf16(Math.max(start, end - 1)), language)),
  }
  const sentence = {
    anchor: within(previousSentence(text, within(nextSentence(text, start, language)), language)),
    focus: within(nextSentence(text, utf16(Math.max(start, end - 1)), language)),
  }
  for (const whole of [word, sentence]) {
    if (whole.anchor <= start && whole.focus >= end && (whole.anchor < start || whole.focus > end)) return whole
  }
  return { anchor: utf16(Math.min(block.start, start)), focus: utf16(Math.max(block.end, end)) }
}

/** A key press in the copy, as a caret understands it. */
export type CaretKey = {
  readonly step: CaretStep | 'line' | 'lineEnd'
  readonly forward: boolean
  readonly extending: boolean
}

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** Null for a key that is not the caret's. @param rtl the direction of the block that the caret stands in */
export function caretKeyOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, rtl: boolean): CaretKey | null {
  const extending = shiftKey
  const far = ctrlKey || altKey
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const forward = (key === 'ArrowRight') !== rtl
      if (metaKey) return { step: 'lineEnd', forward, extending }
      return { step: far ? 'word' : 'character', forward, extending }
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const forward = key === 'ArrowDown'
      if (metaKey) return { step: 'text', forward, extending }
      return { step: far ? 'block' : 'line', forward, extending }
    }
    case 'Home':
    case 'End':
      return { step: ctrlKey || metaKey ? 'text' : 'lineEnd', forward: key === 'End', extending }
    case ']':
    case '[':
      return metaKey ? null : { step: 'sentence', forward: key === ']', extending }
    case '}':
    case '{':
      return metaKey ? null : { step: 'sentence', forward: key === '}', extending: true }
    default:
      return null
  }
}
