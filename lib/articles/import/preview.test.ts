import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { noChoices, type Choices } from './arrange'
import { copyFormats, guessFormat, preview, previewedCopy, read } from './preview'

const see = (raw: string, choices: Choices = noChoices): ReturnType<typeof preview> =>
  preview(read(raw, 'text'), choices)

const raw =
  'The board found the money. It was close.\nNight ferry keeps its winter timetable\n\nIt voted on Tuesday, 5 to 4, “at last”.\nPhoto: TK\nRead more'

describe('preview', () => {
  it('counts what will be saved, and what to look at', () => {
    expect(see(raw).counts).toEqual({ blocks: 4, words: 25, numbers: 2, quotes: 1, tk: 1, choices: 2 })
    expect(see(raw).blocks.find((block) => block.kind === 'caption')?.note).toBe('tk')
  })

  it('guesses Markdown by its signs', () => {
    expect(guessFormat('# Ferry stays\n\nIt voted.')).toBe('markdown')
    expect(guessFormat('See [the list](https://harbour.example).')).toBe('markdown')
    expect(guessFormat('#1 of 3: the ferry [sic] (stays)\n* a line')).toBe('text')
  })

  it('puts the headline back where it stood', () => {
    const shown = see(raw, { kinds: {}, keepOrder: true })
    expect(shown.blocks.slice(0, 2).map((block) => [block.kind, block.note])).toEqual([
      ['standfirst', undefined],
      ['headline', 'headlineSecond'],
    ])
  })

  it('holds a choice while the text around it changes', () => {
    const caption = see(raw).blocks.find((block) => block.kind === 'caption')
    const kinds = { [caption?.key ?? '']: 'leftOut' as const }
    const shown = see(raw.replace('Tuesday', 'Wednesday'), { kinds, keepOrder: false })
    expect(shown.blocks.find((block) => block.text === 'Photo: TK')?.kind).toBe('leftOut')
    expect(shown.counts.tk).toBe(0)
  })

  it('keeps a line that was left out', () => {
    const furniture = see(raw).blocks.at(-1)
    const shown = see(raw, { kinds: { [furniture?.key ?? '']: 'paragraph' }, keepOrder: false })
    expect(shown.blocks.at(-1)).toMatchObject({ kind: 'paragraph', readAs: 'leftOut' })
    expect(shown.blocks.at(-1)?.note).toBeUndefined()
    expect(previewedCopy(shown).text.endsWith('Read more')).toBe(true)
  })

  it('says when there are two headlines', () => {
    const last = see('Ferry stays\n\nIt voted.').blocks.at(-1)
    expect(
      see('Ferry stays\n\nIt voted.', { kinds: { [last?.key ?? '']: 'headline' }, keepOrder: false }).blocks.at(-1)
        ?.note,
    ).toBe('extraHeadline')
  })

  it('always composes a canonical text whose blocks and spans fit it, in code points', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '## ',
        '- ',
        '1. ',
        '> ',
        '**',
        '*',
        '[a](https://a.example)',
        '`',
        '“',
        '”',
        'TK',
        '🧊',
        'e\u0301',
        ' \u0301',
        '<b>',
        '&#x301;',
        'שלום',
        '汉字',
        '\u2029',
        '\r\n',
        '. ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 4 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(...copyFormats),
        fc.boolean(),
        (pieces, format, keepOrder) => {
          const copy = previewedCopy(preview(read(pieces.join(''), format), { kinds: {}, keepOrder }))
          const points = Array.from(copy.text)
          expect(copy.text.normalize('NFC')).toBe(copy.text)
          let at = 0
          for (const block of copy.blocks) {
            const words = points.slice(block.start, block.end).join('')
            expect(block.start).toBe(at)
            expect(words).not.toBe('')
            expect(words.trim()).toBe(words)
            expect(words).not.toContain('\n\n')
            at = block.end + 2
          }
          expect(points.length).toBe(copy.blocks.length === 0 ? 0 : at - 2)
          expect(points.join('')).toBe(
            copy.blocks.map((block) => points.slice(block.start, block.end).join('')).join('\n\n'),
          )
          for (const span of copy.spans) {
            expect(
              copy.blocks.some((block) => block.start <= span.start && span.start < span.end && span.end <= block.end),
            ).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  }, 30_000)
})
