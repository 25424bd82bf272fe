import { describe, expect, it } from 'vitest'
import { parseMarkdown } from './parse-markdown'

const shape = (raw: string): (readonly [string, string])[] =>
  parseMarkdown(raw).blocks.map((block) => [block.kind, block.text])

describe('parseMarkdown', () => {
  it('keeps headings, lists and quotes as blocks', () => {
    const { blocks } = parseMarkdown(
      '# Ferry stays\n\n*The board found the money.*\n\nIt voted\non Tuesday.\n\n## The money\n\n- a fund\n  - dredging\n- a loan\n\n3. third\n\n> We run\n> the boat.\n>\n> Or close.\n',
    )
    expect(blocks.map(({ kind, level, ordered, text }) => [kind, text, level ?? 0, ordered ?? false])).toEqual([
      ['headline', 'Ferry stays', 0, false],
      ['standfirst', 'The board found the money.', 0, false],
      ['paragraph', 'It voted on Tuesday.', 0, false],
      ['subhead', 'The money', 1, false],
      ['listItem', 'a fund', 1, false],
      ['listItem', 'dredging', 2, false],
      ['listItem', 'a loan', 1, false],
      ['listItem', 'third', 1, true],
      ['quote', 'We run the boat.', 0, false],
      ['quote', 'Or close.', 0, false],
    ])
    expect(blocks[1]?.spans).toEqual([])
  })

  it('keeps emphasis and links as spans over the words', () => {
    const [block] = parseMarkdown(
      'It was **five *votes*** to [four](https://harbour.example/a "t"), [twice][r].\n\n[r]: mailto:desk@harbour.example',
    ).blocks
    expect(block?.text).toBe('It was five votes to four, twice.')
    expect(block?.spans.map((span) => [span.kind, block.text.slice(span.start, span.end), span.href])).toEqual([
      ['strong', 'five votes', undefined],
      ['emphasis', 'votes', undefined],
      ['link', 'four', 'https://harbour.example/a'],
      ['link', 'twice', 'mailto:desk@harbour.example'],
    ])
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//harbour.example',
    'file:///etc/hosts',
    '/relative',
  ])('drops the address %s and keeps the words', (href) => {
    expect(parseMarkdown(`See [the list](<${href}>).`).blocks).toEqual([
      { kind: 'paragraph', text: 'See the list.', spans: [] },
    ])
  })

  it('keeps raw HTML as the characters that it is', () => {
    expect(shape('<script>alert(1)</script>\n\nIt is <b onclick="x()">cold</b>.\n\n<!-- a note -->')).toEqual([
      ['paragraph', '<script>alert(1)</script>'],
      ['paragraph', 'It is <b onclick="x()">cold</b>.'],
    ])
  })

  it('leaves out the settings in front of the text', () => {
    expect(
      parseMarkdown('---\ntitle: Ferry\ntags:\n  - sea\n---\n# Ferry stays\n').blocks.map((block) => [
        block.kind,
        block.note,
      ]),
    ).toEqual([
      ['leftOut', 'frontMatter'],
      ['headline', undefined],
    ])
  })

  it('takes a summary before the headline as the standfirst', () => {
    expect(shape('The board found the money.\n\n# Ferry stays\n\nIt voted.').map(([kind]) => kind)).toEqual([
      'standfirst',
      'headline',
      'paragraph',
    ])
  })

  it('composes letters that the markup had parted, and drops the mark between', () => {
    const [block] = parseMarkdown('cafe*\u0301s* and e&#x301;').blocks
    expect(block?.text).toBe('cafés and é'.normalize('NFC'))
  })

  it('keeps control characters out, entities included', () => {
    expect(shape('a&#1;b&#x200b;c&#0;d\u0007')).toEqual([['paragraph', 'a\ufffdb\u200bc\ufffdd']])
  })

  it('survives nesting without end', () => {
    expect(parseMarkdown(`${'> '.repeat(500)}deep`).blocks.length).toBeLessThanOrEqual(1)
    expect(parseMarkdown(`${'- '.repeat(300)}deep`).blocks.length).toBeLessThanOrEqual(1)
    expect(parseMarkdown(`${'**a '.repeat(2000)}${'** '.repeat(2000)}`).blocks.length).toBe(1)
  })
})
