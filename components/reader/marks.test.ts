import { describe, expect, it } from 'vitest'
import type { Copy } from '@/lib/articles/article'
import { concerns, marksByBlock, nextAtWords, type MarkSource } from './marks'
import { blockAt, readingOf } from './reading'

const copy: Copy = {
  text: '🚂 Zug\n\nzwei TK drei',
  blocks: [
    { kind: 'headline', start: 0, end: 5 },
    { kind: 'paragraph', start: 7, end: 19 },
  ],
  spans: [{ kind: 'emphasis', start: 7, end: 11 }],
}
const claim = (id: string, start: number, end: number, status: MarkSource['status'] = 'unchecked'): MarkSource => ({
  id,
  status,
  occurrences: [{ id: `${id}o`, start, end, state: 'exact' }],
})
const label = (c: MarkSource): string => c.id

describe('readingOf', () => {
  it('counts in UTF-16 units, with spans and TK in their blocks', () => {
    const reading = readingOf(copy)
    expect(reading.blocks.map(({ start, end }) => copy.text.slice(start, end))).toEqual(['🚂 Zug', 'zwei TK drei'])
    expect(reading.blocks[1]?.spans.map(({ start, end }) => copy.text.slice(start, end))).toEqual(['zwei'])
    expect(reading.blocks[1]?.placeholders.map(({ start, end }) => copy.text.slice(start, end))).toEqual(['TK'])
  })

  it('finds the block at an offset', () => {
    const { blocks } = readingOf(copy)
    expect([0, 6, 7, 8, 20, 99].map((at) => blockAt(blocks, at)?.index)).toEqual([0, 0, 1, 1, 1, 1])
  })
})

describe('marksByBlock', () => {
  it('puts each mark into its block, in UTF-16 units', () => {
    const marks = marksByBlock(readingOf(copy), [claim('a', 2, 5), claim('b', 12, 14)], label)
    expect(marks.map((own) => own.map((m) => copy.text.slice(m.start, m.end)))).toEqual([['Zug'], ['TK']])
  })

  it('gives back the arrays of the blocks that did not change', () => {
    const reading = readingOf(copy)
    const before = marksByBlock(reading, [claim('a', 2, 5), claim('b', 12, 14)], label)
    const after = marksByBlock(reading, [claim('a', 2, 5), claim('b', 12, 14, 'confirmed')], label, before)
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(concerns(after[1] ?? [], 'b')).toBe(true)
    expect(concerns(after[0] ?? [], 'b')).toBe(false)
  })

  it('shows a mark across two blocks in both', () => {
    expect(marksByBlock(readingOf(copy), [claim('a', 2, 11)], label).map((own) => own.length)).toEqual([1, 1])
  })
})

describe('nextAtWords', () => {
  it('goes outwards and starts again', () => {
    expect(nextAtWords(['in', 'out'], null)).toBe('in')
    expect(nextAtWords(['in', 'out'], 'in')).toBe('out')
    expect(nextAtWords(['in', 'out'], 'out')).toBe('in')
    expect(nextAtWords(['in'], 'elsewhere')).toBe('in')
    expect(nextAtWords([], null)).toBeNull()
  })
})
