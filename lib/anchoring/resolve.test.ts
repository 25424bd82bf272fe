import fc from 'fast-check'
import { describe as suite, expect, it } from 'vitest'
import { textWithRanges } from './cases/arbitrary-revision'
import { describe } from './describe'
import { isGraphemeBoundary, snapRange } from './graphemes'
import { resolve, type Selector } from './resolve'
import { utf16 } from './units'

const TEXT = `The council of Marva counted 12 houses after the flood. In 2012 it had counted 12 barns.

“We don’t know how many people left,” the mayor said. About 400 000 people live in the region.`

suite('resolve', { timeout: 30_000 }, () => {
  it.each<[string, Selector, string, string]>([
    ['a quote that stands once', { quote: 'after the flood' }, 'exact', 'after the flood'],
    ['a figure that stands twice', { quote: '12' }, 'ambiguous', '12'],
    ['a figure with its context', { quote: '12', prefix: 'had counted ', suffix: ' barns.' }, 'exact', '12'],
    ['a figure only inside another', { quote: '201' }, 'ambiguous', '201'],
    [
      'a part of a word with its context',
      { quote: 'counte', prefix: 'In 2012 it had ', suffix: 'd 12 barns' },
      'exact',
      'counte',
    ],
    [
      'straight quotes for curly',
      { quote: '"We don\'t know how many people left,"' },
      'exact',
      '“We don’t know how many people left,”',
    ],
    ['no-break space for space', { quote: '400\u00a0000 people' }, 'exact', '400 000 people'],
    [
      'a short word in foreign surroundings',
      { quote: 'region', prefix: 'in the northern mining ', suffix: ' of Tolna, where' },
      'ambiguous',
      'region',
    ],
    [
      'a quote with one other word',
      { quote: 'The council of Marva counted 12 homes after the flood.' },
      'changed',
      'The council of Marva counted 12 houses after the flood.',
    ],
    [
      'a replaced figure between known words',
      { quote: '15', prefix: 'council of Marva counted ', suffix: ' houses after' },
      'changed',
      '12',
    ],
    ['a quote from another text', { quote: 'Nothing like this stands anywhere' }, 'lost', ''],
    ['white space around the quote', { quote: '  the mayor said \n' }, 'exact', 'the mayor said'],
  ])('%s', (_name, selector, state, words) => {
    const answer = resolve(TEXT, selector)
    expect({ state: answer.state, words: TEXT.slice(answer.start, answer.end) }).toEqual({ state, words })
  })

  it('names the runner-up of an ambiguous figure', () => {
    const { runnerUp, start } = resolve(TEXT, { quote: '12' })
    expect(runnerUp && TEXT.slice(runnerUp.start, runnerUp.end)).toBe('12')
    expect(runnerUp?.start).not.toBe(start)
  })

  it('does not take a position for proof', () => {
    const second = TEXT.lastIndexOf('12')
    expect(resolve(TEXT, { quote: '12', start: utf16(second) })).toMatchObject({ state: 'exact', start: second })
    expect(resolve(TEXT, { quote: '12', start: utf16(second - 1) }).state).toBe('ambiguous')
  })

  it('refuses an empty quote', () => {
    expect(() => resolve(TEXT, { quote: ' \n' })).toThrow(RangeError)
  })

  it('finds what describe described, or asks; never another place', () => {
    fc.assert(
      fc.property(textWithRanges, ({ from, ranges }) => {
        for (const { start, end } of ranges) {
          const range = snapRange(from, utf16(start), utf16(end))
          if (!range) continue
          const answer = resolve(from, describe(from, range.start, range.end))
          expect(['exact', 'ambiguous']).toContain(answer.state)
          if (answer.state === 'exact') expect(answer).toMatchObject({ ...range })
          expect(isGraphemeBoundary(from, answer.start) && isGraphemeBoundary(from, answer.end)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})
