import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastWordStart } from './last-word'
import { innermostFirst, outerMarks, runsOf, segmentsOf, type Placed } from './segments'

const mark = (claimId: string, start: number, end: number): Placed => ({ claimId, start, end })
const words = (text: string, segments: readonly { start: number; end: number }[]): string[] =>
  segments.map(({ start, end }) => text.slice(start, end))

const textAndMarks = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 8 },
    ),
  ),
)

describe('segmentsOf', () => {
  it('joins to the text again, whatever the marks', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, ranges]) => {
        const marks = ranges.map(([start, end], i) => mark(String(i), start, end))
        const segments = segmentsOf(text, 0, text.length, marks)
        expect(words(text, segments).join('')).toBe(text)
        expect(segments.every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  it('names every mark over each segment, innermost first, and no other', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, ranges]) => {
        const marks = ranges.map(([start, end], i) => mark(String(i), start, end))
        for (const segment of segmentsOf(text, 0, text.length, marks)) {
          const over = marks.filter((m) => m.start <= segment.start && m.end >= segment.end && m.start < m.end)
          expect(new Set(segment.marks)).toEqual(new Set(over))
          expect(segment.marks).toEqual([...segment.marks].sort(innermostFirst))
          expect(
            marks.some(
              (m) =>
                m.start < m.end &&
                ((m.start > segment.start && m.start < segment.end) || (m.end > segment.start && m.end < segment.end)),
            ),
          ).toBe(false)
        }
      }),
    )
  })

  it('gives the glyph to the last word', () => {
    const text = 'left some 56,000 families around'
    const segments = segmentsOf(text, 0, text.length, [mark('a', 5, 25)])
    expect(words(text, segments)).toEqual(['left ', 'some 56,000 ', 'families', ' around'])
    expect(segments.map((s) => s.ends[0]?.claimId ?? null)).toEqual([null, null, 'a', null])
  })

  it('nests', () => {
    const text = 'Strikes cut 400,000 in Kharkiv'
    const outer = mark('outer', 0, 30)
    const inner = mark('inner', 12, 19)
    const segments = segmentsOf(text, 0, text.length, [outer, inner])
    expect(segments.map((s) => s.marks.map((m) => m.claimId))).toEqual([
      ['outer'],
      ['inner', 'outer'],
      ['outer'],
      ['outer'],
    ])
    expect([...outerMarks(segments)]).toEqual([outer])
  })

  it('overlaps and adjoins', () => {
    const text = 'set and ordered limits across'
    const segments = segmentsOf(text, 0, text.length, [mark('a', 0, 15), mark('b', 8, 22), mark('c', 22, 29)])
    expect(segments.map((s) => s.marks.map((m) => m.claimId).join())).toEqual(['a', 'b,a', 'b', 'b', 'c', 'c'])
    expect(segments.find((s) => s.ends[0]?.claimId === 'a')?.marks[0]?.claimId).toBe('b')
  })

  it('cuts a claim that goes on in the next block at the block, without a glyph', () => {
    const text = 'one two\n\nthree'
    expect(segmentsOf(text, 0, 7, [mark('a', 4, 14)]).map((s) => s.ends.length)).toEqual([0, 0])
    expect(words(text, segmentsOf(text, 9, 14, [mark('a', 4, 14)]))).toEqual(['three'])
  })
})

describe('runsOf', () => {
  const stops = (text: string, marks: Placed[]) =>
    runsOf(segmentsOf(text, 0, text.length, marks), () => true).map((r) => r.tabStop?.claimId ?? null)

  it('joins what stands under the same marks', () => {
    const text = 'some 56,000 families'
    expect(runsOf(segmentsOf(text, 0, text.length, [mark('a', 0, 20)]), () => true)).toHaveLength(1)
  })

  it('gives each claim one tab stop, also where two begin at one word', () => {
    const text = 'Strikes cut power today'
    expect(stops(text, [mark('inner', 0, 7), mark('outer', 0, 17)])).toEqual(['inner', 'outer', null])
    expect(stops(text, [mark('outer', 0, 17), mark('inner', 8, 11)])).toEqual(['outer', 'inner', null, null])
  })

  it('never gives a claim two', () => {
    fc.assert(
      fc.property(textAndMarks, ([text, ranges]) => {
        const found = stops(
          text,
          ranges.map(([start, end], i) => mark(String(i), start, end)),
        ).filter((id) => id !== null)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('lastWordStart', () => {
  const cases: [string, string][] = [
    ['land in Miami', 'Miami'],
    ['“legitimate targets”', 'targets”'],
    ['the pre-war', 'war'],
    ['−19\u00a0°C', 'C'],
    ['soft\u00adhyphen', 'hyphen'],
    ['停电四十万', '万'],
    ['Donaudampfschifffahrtsgesellschaft', 't'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ]
  it.each(cases)('%s', (text, last) => {
    expect(text.slice(lastWordStart(text, 0, text.length))).toBe(last)
  })
})
