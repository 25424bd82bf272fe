import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revision, strangeSentence, textWithRanges } from './cases/arbitrary-revision'
import { awkwardRange, awkwardText } from './cases/arbitrary-text'
import { isGraphemeBoundary, snapRange } from './graphemes'
import { rebase } from './rebase'
import { utf16, type Utf16Range } from './units'

const RUNS = { numRuns: 150 }

function snapped(text: string, ranges: readonly { start: number; end: number }[]): Utf16Range[] {
  return ranges.flatMap(({ start, end }) => snapRange(text, utf16(start), utf16(end)) ?? [])
}

describe('laws of rebase', { timeout: 30_000 }, () => {
  it('a text rebased to itself keeps every range', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          textWithRanges,
          awkwardRange.map(({ text, start, end }) => ({ from: text, to: text, ranges: [{ start, end }] })),
        ),
        ({ from, ranges }) => {
          const all = snapped(from, ranges)
          expect(rebase(from, from, all)).toEqual(
            all.map(({ start, end }) => ({ state: 'exact', start, end, score: 1 })),
          )
        },
      ),
      RUNS,
    )
  })

  it('an insertion before shifts every range by its length', () => {
    fc.assert(
      fc.property(textWithRanges, strangeSentence, ({ from, ranges }, added) => {
        const all = snapped(from, ranges)
        const shift = added.length + 2
        const answers = rebase(from, `${added}\n\n${from}`, all)
        expect(answers).toEqual(
          all.map(({ start, end }) => ({ state: 'exact', start: start + shift, end: end + shift, score: 1 })),
        )
      }),
      RUNS,
    )
  })

  it('an exact answer leads home again', () => {
    fc.assert(
      fc.property(revision, ({ from, to, ranges }) => {
        const all = snapped(from, ranges)
        rebase(from, to, all).forEach((there, i) => {
          if (there.state !== 'exact') return
          const [back] = rebase(to, from, [there])
          expect(back).toMatchObject({ state: 'exact', ...all[i] })
        })
      }),
      RUNS,
    )
  })

  it('exact and moved answers hold the words of the range', () => {
    const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')
    fc.assert(
      fc.property(revision, ({ from, to, ranges }) => {
        const all = snapped(from, ranges)
        rebase(from, to, all).forEach(({ state, start, end }, i) => {
          if (state !== 'exact' && state !== 'moved') return
          expect(plain(to.slice(start, end))).toBe(plain(from.slice(all[i]?.start, all[i]?.end)))
        })
      }),
      RUNS,
    )
  })

  it('exact answers keep the order of their ranges', () => {
    fc.assert(
      fc.property(revision, ({ from, to, ranges }) => {
        const all = snapped(from, ranges).sort((a, b) => a.start - b.start)
        const starts = rebase(from, to, all).flatMap(({ state, start }) => (state === 'exact' ? [start] : []))
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('a sentence that was deleted whole is never exact', () => {
    fc.assert(
      fc.property(textWithRanges, fc.nat({ max: 100 }), ({ from }, pick) => {
        const sentences = Array.from(from.matchAll(/[^.]+\./g), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
        const gone = sentences[pick % Math.max(1, sentences.length)]
        if (!gone) return
        const [range] = snapped(from, [gone])
        if (!range) return
        const [answer] = rebase(from, from.slice(0, gone.start) + from.slice(gone.end), [range])
        expect(answer?.state).not.toBe('exact')
      }),
      RUNS,
    )
  })

  it('any range that was deleted is never exact', () => {
    fc.assert(
      fc.property(awkwardRange, ({ text, start, end }) => {
        const [range] = snapped(text, [{ start, end }])
        if (!range) return
        const [answer] = rebase(text, text.slice(0, range.start) + text.slice(range.end), [range])
        expect(answer?.state).not.toBe('exact')
      }),
      RUNS,
    )
  })

  it('every answer lies in the text, on whole graphemes, one for each range, the same each time', () => {
    fc.assert(
      fc.property(awkwardRange, awkwardText, ({ text, start, end }, to) => {
        const range = { start: utf16(start), end: utf16(end) }
        const answers = rebase(text, to, [range, range])
        expect(answers).toHaveLength(2)
        expect(answers[1]).toEqual(answers[0])
        expect(rebase(text, to, [range])).toEqual([answers[0]])
        for (const { start: from, end: until, score, runnerUp } of answers.flatMap((answer) => [
          answer,
          ...(answer.runnerUp ? [{ ...answer.runnerUp, runnerUp: undefined }] : []),
        ])) {
          expect(from).toBeLessThanOrEqual(until)
          expect(until).toBeLessThanOrEqual(to.length)
          expect(isGraphemeBoundary(to, from) && isGraphemeBoundary(to, until)).toBe(true)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(runnerUp === undefined || runnerUp.end <= to.length).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('refuses a range outside the text', () => {
    expect(() => rebase('abc', 'abc', [{ start: utf16(1), end: utf16(4) }])).toThrow(RangeError)
  })
})
