import { describe, expect, it } from 'vitest'
import { arrange, noChoices } from './arrange'
import { parseText } from './parse-text'
import { readBlocks } from './read-block'

const kinds = (raw: string): string[] => parseText(raw).blocks.map((block) => block.kind)
const texts = (raw: string): string[] => parseText(raw).blocks.map((block) => block.text)

/** Laid out as a wire page sends it: summary, headline, single line ends, a line of the page at the foot. */
const wire = [
  'The harbour board of Vessel Point voted to keep the night ferry through the winter. It found 1.2 million in the dredging fund, and two members asked for a count of passengers first.',
  'Night Ferry to Vessel Point Keeps Its Winter Timetable After a Close‑Run Vote',
  '',
  'The harbour board of Vessel Point kept the night ferry on Tuesday by five votes to four.',
  'The money',
  'About 1.2 million comes from the dredging fund, which the board had meant for 2027. It was −4°C in the hall.',
  'What passengers say',
  'The last count found 212 passengers a week.',
  'Harbour master: "We run the boat, or we close the point; there is nothing between."',
  'The board meets again in March.',
  'Help us improve.',
  '',
].join('\n')

describe('parseText', () => {
  it('reads wire copy that opens with its summary', () => {
    const { blocks } = parseText(wire)
    expect(blocks.map((block) => block.kind)).toEqual([
      'standfirst',
      'headline',
      'paragraph',
      'subhead',
      'paragraph',
      'subhead',
      'paragraph',
      'quote',
      'paragraph',
      'leftOut',
    ])
    expect(blocks.at(-1)?.note).toBe('furniture')
    expect(blocks[1]?.text).toContain('Close‑Run')
    expect(
      arrange(readBlocks(blocks), noChoices)
        .slice(0, 2)
        .map((block) => [block.kind, block.note]),
    ).toEqual([
      ['headline', 'headlineMoved'],
      ['standfirst', undefined],
    ])
  })

  it('takes the first line as the headline, and a second one under it as the standfirst', () => {
    expect(kinds('Ferry stays\n\nThe board found the money in the dredging fund\n\nIt voted on Tuesday.')).toEqual([
      'headline',
      'standfirst',
      'paragraph',
    ])
    expect(kinds('Ferry stays\n\nIt voted on Tuesday.\n\nThe money\n\nIt comes from a fund.')).toEqual([
      'headline',
      'paragraph',
      'subhead',
      'paragraph',
    ])
  })

  it('does not take the first of several subheads for a headline', () => {
    expect(kinds('It voted on Tuesday.\nThe money\nIt comes from a fund.\nThe count\nNobody counted.')).toEqual([
      'paragraph',
      'subhead',
      'paragraph',
      'subhead',
      'paragraph',
    ])
  })

  it('lets a headline ask', () => {
    expect(kinds('Who pays for the night ferry?\n\nThe board does.')).toEqual(['headline', 'paragraph'])
  })

  it('finds captions, quotations and the byline', () => {
    const raw =
      'Ferry stays\nBy Marta Lind\nIt voted on Tuesday, 14 to 3.\nPhoto: TK\n“There was no other way.”\nThe end came late.'
    expect(parseText(raw).byline).toBe('Marta Lind')
    expect(kinds(raw)).toEqual(['headline', 'leftOut', 'paragraph', 'caption', 'quote', 'paragraph'])
  })

  it('tells a quotation from a sentence that holds two', () => {
    expect(kinds('“We go,” he said, “or we stay.”')).toEqual(['paragraph'])
    expect(kinds('"We go," he said, "or we stay."')).toEqual(['paragraph'])
    expect(kinds('«Ми лишаємося тут.»')).toEqual(['quote'])
  })

  it('keeps short closing sentences: only known lines of a page are left out', () => {
    expect(kinds('Ferry stays\n\nIt voted on Tuesday.\n\nNobody was surprised.').at(-1)).toBe('paragraph')
  })

  it('makes list items of signs in company, and dialogue of a dash alone', () => {
    const list = parseText('Needed:\n\n1. a boat\n2. a crew\n\n- fuel\n- ice\n\n– Why not, she said.\n')
    expect(list.blocks.map((block) => [block.kind, block.text, block.ordered ?? false])).toEqual([
      ['paragraph', 'Needed:', false],
      ['listItem', 'a boat', true],
      ['listItem', 'a crew', true],
      ['listItem', 'fuel', false],
      ['listItem', 'ice', false],
      ['paragraph', '– Why not, she said.', false],
    ])
  })

  it('joins lines that were wrapped at a fixed width', () => {
    const wrapped =
      'The harbour board of Vessel Point kept the night ferry on Tuesday by\nfive votes to four, after a debate that lasted until the last boat had\nleft.\nThe next meeting is in March, when the board expects a full count of all\npassengers.'
    expect(texts(wrapped)).toEqual([
      'The harbour board of Vessel Point kept the night ferry on Tuesday by five votes to four, after a debate that lasted until the last boat had left.',
      'The next meeting is in March, when the board expects a full count of all passengers.',
    ])
  })

  it('reads scripts without spaces, and from right to left', () => {
    expect(kinds('港务局保留夜间渡轮\n\n董事会周二以五票对四票通过。')).toEqual(['headline', 'paragraph'])
    expect(kinds('العبّارة الليلية تبقى\n\nصوّت المجلس يوم الثلاثاء.')).toEqual(['headline', 'paragraph'])
  })

  it('makes nothing of nothing', () => {
    expect(parseText(' \n\u0000\n').blocks).toEqual([])
  })
})
