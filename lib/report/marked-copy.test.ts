import { describe, expect, it } from 'vitest'
import { groupBlocks, markedCopy } from './marked-copy'
import { sampleSnapshot } from './testing/sample-snapshot'
import { claimSums, creditsOf, overlapping, statusCounts, titleOf } from './summary'

const snapshot = sampleSnapshot()
const shape = (index: number) =>
  markedCopy(snapshot)[index]?.runs.map((run) => [
    run.pieces.map((piece) => piece.text).join(''),
    run.marks.map((mark) => mark.number).join(','),
  ])

describe('markedCopy', () => {
  it('cuts nested claims into flat runs, innermost first', () => {
    expect(shape(2)).toEqual([
      ['The link between the two towns ', ''],
      ['reopened on Monday', '3'],
      ['. ', ''],
      ['Repairs to the old pier cost ', '4'],
      ['2.4 million', '5,4'],
      [' and took ', '4'],
      ['eleven weeks', '1,4'],
      [', longer than the harbour had planned.', ''],
    ])
  })

  it('says where a claim opens and closes, and which line runs around another', () => {
    const runs = markedCopy(snapshot)[2]?.runs ?? []
    expect(runs.map((run) => run.opens.map((mark) => mark.number))).toEqual([[], [3], [], [4], [5], [], [1], []])
    expect(runs.map((run) => run.closes.map((mark) => mark.number))).toEqual([[], [3], [], [], [5], [], [1, 4], []])
    expect(runs.map((run) => run.isAround)).toEqual([false, false, false, true, false, true, false, false])
  })

  it('counts in code points, so an emoji before the words moves nothing', () => {
    expect(shape(1)).toEqual([
      ['The crossing carried ', ''],
      ['1,900 people on its first day 🚢', '2'],
      [', the harbour office says.', ''],
    ])
  })

  it('keeps emphasis, strong words and links, also under a mark', () => {
    const pieces = markedCopy(snapshot).flatMap((block) => block.runs.flatMap((run) => run.pieces))
    expect(pieces.find((piece) => piece.href !== null)).toMatchObject({
      text: 'the harbour office',
      href: 'https://harbour.example/',
    })
    expect(
      pieces
        .filter((piece) => piece.emphasis)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('in memory')
    expect(pieces.find((piece) => piece.strong)?.text).toBe('second ferry')
  })

  it('joins list items that follow one another', () => {
    expect(groupBlocks(markedCopy(snapshot)).map((group) => group.length)).toEqual([1, 1, 1, 1, 1, 2, 1, 1])
  })
})

describe('the summary', () => {
  it('counts claims by status in the order of the keys', () => {
    expect(statusCounts(snapshot.claims).map(({ status, count }) => [status, count])).toEqual([
      ['confirmed', 2],
      ['needsContext', 1],
      ['disputed', 1],
      ['incorrect', 1],
      ['outdated', 1],
      ['unverifiable', 1],
      ['notCheckable', 1],
    ])
    expect(claimSums(snapshot.claims)).toEqual({ claims: 8, checked: 8, approved: 8 })
  })

  it('names each person once', () => {
    const { words, checkedBy, approvedBy } = creditsOf(snapshot)
    expect([words, checkedBy.map(({ name }) => name), approvedBy.map(({ name }) => name)]).toEqual([
      'Marta Lind',
      ['Olena Marsh', 'Ruth Bergström'],
      ['Tom Adeyemi'],
    ])
  })

  it('finds the claims on the same words', () => {
    const numbers = (number: number) => {
      const claim = snapshot.claims.find((each) => each.number === number)
      return claim ? overlapping(claim, snapshot.claims).map((other) => other.number) : null
    }
    expect([numbers(1), numbers(4), numbers(5), numbers(8)]).toEqual([[4], [1, 5], [4], []])
  })

  it('takes the headline for the title, else the working title', () => {
    expect(titleOf(snapshot)).toBe('Ferry link reopens after eleven weeks')
    expect(titleOf({ ...snapshot, copy: { ...snapshot.copy, blocks: [] } })).toBe('Ferry link')
  })
})

describe('a claim across two blocks', () => {
  it('opens in the one and closes in the other, once each', () => {
    const text = 'One line.\n\nAnother line.'
    const [claim] = snapshot.claims
    if (!claim) throw new Error('the sample has no claims')
    const blocks = markedCopy({
      copy: {
        text,
        blocks: [
          { kind: 'paragraph', start: 0, end: 9 },
          { kind: 'paragraph', start: 11, end: 24 },
        ],
        spans: [],
      },
      claims: [{ ...claim, occurrences: [{ start: 4, end: 18, quote: text.slice(4, 18), prefix: '', suffix: '' }] }],
    })
    const runs = blocks.flatMap((block) => block.runs)
    expect(
      runs.map((run) => [run.pieces.map((piece) => piece.text).join(''), run.opens.length, run.closes.length]),
    ).toEqual([
      ['One ', 0, 0],
      ['line.', 1, 0],
      ['Another', 0, 1],
      [' line.', 0, 0],
    ])
  })
})
