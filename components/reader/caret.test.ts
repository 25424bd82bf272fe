import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGraphemeBoundary, utf16 } from '@/lib/anchoring'
import { caretKeyOf, growSelection, stepCaret, type CaretStep } from './caret'
import { readingOf } from './reading'

const text = 'One. Two three.\n\nFour 👩‍👩‍👧 five'
const reading = readingOf({
  text,
  blocks: [
    { kind: 'headline', start: 0, end: 15 },
    { kind: 'paragraph', start: 17, end: Array.from(text).length },
  ],
  spans: [],
})
const walk = (at: number, step: CaretStep, forward: boolean): number => stepCaret(reading, utf16(at), step, forward)
const key = (name: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

describe('stepCaret', () => {
  it('steps over the blank between blocks', () => {
    expect(walk(15, 'character', true)).toBe(17)
    expect(walk(17, 'character', false)).toBe(15)
  })

  it('takes a family as one character', () => {
    expect(text.slice(22, walk(22, 'character', true))).toBe('👩‍👩‍👧')
  })

  it('moves by word, sentence and block', () => {
    expect(walk(0, 'word', true)).toBe(3)
    expect(walk(0, 'sentence', true)).toBe(4)
    expect(walk(6, 'sentence', false)).toBe(5)
    expect(walk(0, 'block', true)).toBe(17)
    expect(walk(20, 'block', false)).toBe(17)
    expect(walk(17, 'block', false)).toBe(0)
    expect(stepCaret(reading, utf16(3), 'block', true, true)).toBe(15)
  })

  it('never leaves the text, never stands inside a grapheme, and moves on until the end', () => {
    fc.assert(
      fc.property(fc.constantFrom<CaretStep>('character', 'word', 'sentence', 'block'), (step) => {
        let at = utf16(0)
        for (let i = 0; i < 60; i++) {
          const next = stepCaret(reading, at, step, true)
          expect(next).toBeGreaterThanOrEqual(at)
          expect(isGraphemeBoundary(text, next)).toBe(true)
          at = next
        }
        expect(at).toBe(text.length)
      }),
    )
  })
})

describe('growSelection', () => {
  const grown = (anchor: number, focus: number): string => {
    const ends = growSelection(reading, { anchor: utf16(anchor), focus: utf16(focus) })
    return text.slice(ends.anchor, ends.focus)
  }
  it('grows from the caret to word, sentence, block', () => {
    expect(grown(6, 6)).toBe('Two')
    expect(grown(5, 8)).toBe('Two three.')
    expect(grown(5, 15)).toBe('One. Two three.')
    expect(grown(0, 15)).toBe('One. Two three.')
  })
})

describe('caretKeyOf', () => {
  it('follows the script', () => {
    expect(caretKeyOf(key('ArrowLeft'), true)).toEqual({ step: 'character', forward: true, extending: false })
    expect(caretKeyOf(key('ArrowLeft'), false)).toEqual({ step: 'character', forward: false, extending: false })
  })
  it('extends with Shift, goes far with Ctrl or Alt', () => {
    expect(caretKeyOf(key('ArrowRight', { shiftKey: true, altKey: true }), false)).toEqual({
      step: 'word',
      forward: true,
      extending: true,
    })
    expect(caretKeyOf(key('ArrowDown', { ctrlKey: true }), false)).toEqual({
      step: 'block',
      forward: true,
      extending: false,
    })
    expect(caretKeyOf(key('}', { shiftKey: true }), false)).toEqual({
      step: 'sentence',
      forward: true,
      extending: true,
    })
  })
  it('leaves other keys alone', () => {
    expect(caretKeyOf(key('c'), false)).toBeNull()
  })
})
