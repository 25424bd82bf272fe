import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { revision } from './cases/arbitrary-revision'
import { awkwardText } from './cases/arbitrary-text'
import { diff, type DiffKind } from './diff'
import { isGraphemeBoundary } from './graphemes'

/** The comparison in one line: [-removed-] {+added+} <1-moved away-1> <1+moved here+1> ~retyped~. */
function shown(from: string, to: string): string {
  const frame: Record<DiffKind, (a: string, b: string, move: string) => string> = {
    same: (a) => a,
    retyped: (_a, b) => `~${b}~`,
    removed: (a) => `[-${a}-]`,
    added: (_a, b) => `{+${b}+}`,
    movedAway: (a, _b, move) => `<${move}-${a}-${move}>`,
    movedHere: (_a, b, move) => `<${move}+${b}+${move}>`,
  }
  return diff(from, to)
    .map(({ kind, from: a, to: b, move }) =>
      frame[kind](from.slice(a.start, a.end), to.slice(b.start, b.end), String(move)),
    )
    .join('')
}

describe('diff', { timeout: 30_000 }, () => {
  it.each([
    ['nothing changed', 'One line.\n\nTwo lines.', 'One line.\n\nTwo lines.', 'One line.\n\nTwo lines.'],
    ['a word replaced', 'It fell on Monday.', 'It fell on Friday.', 'It fell on [-Monday-]{+Friday+}.'],
    ['a word removed', 'It was very late.', 'It was late.', 'It was [-very -]late.'],
    ['the last word removed', 'It was late again.', 'It was late.', 'It was late[- again-].'],
    ['a word added', 'It was late.', 'It was not late.', 'It was {+not +}late.'],
    [
      'a sentence added',
      'One came. Three left.',
      'One came. Two stayed. Three left.',
      'One came. {+Two stayed. +}Three left.',
    ],
    [
      'a paragraph removed',
      'One came.\n\nTwo stayed.\n\nThree left.',
      'One came.\n\nThree left.',
      'One came.\n\n[-Two stayed.\n\n-]Three left.',
    ],
    ['a figure', 'About 400,000 left.', 'About 380,000 left.', 'About [-400,000-]{+380,000+} left.'],
    ['quotes retyped', 'They "left".', 'They “left”.', 'They ~“~left~”~.'],
    ['a paragraph joined', 'One came.\n\nTwo left.', 'One came. Two left.', 'One came.~ ~Two left.'],
    [
      'one member of a family',
      'By 👩\u200d👩\u200d👧\u200d👦.',
      'By 👩\u200d👩\u200d👧.',
      'By [-👩\u200d👩\u200d👧\u200d👦-]{+👩\u200d👩\u200d👧+}.',
    ],
    ['a Japanese word', '市は昨夜、橋を閉鎖した。', '市は昨日、橋を閉鎖した。', '市は[-昨夜-]{+昨日+}、橋を閉鎖した。'],
    ['a Chinese word', '政府昨晚关闭了大桥。', '政府昨晚开放了大桥。', '政府昨晚[-关闭-]{+开放+}了大桥。'],
    ['a Ukrainian word', 'Школу закрили вчора.', 'Школу відкрили вчора.', 'Школу [-закрили-]{+відкрили+} вчора.'],
    ['everything', 'Old words here', 'Нові слова', '[-Old words here-]{+Нові слова+}'],
    ['from nothing', '', 'New.', '{+New.+}'],
    ['to nothing', 'Old.', '', '[-Old.-]'],
  ])('%s', (_name, from, to, expected) => {
    expect(shown(from, to)).toBe(expected)
  })

  it('shows a moved paragraph as moved, with what was edited inside', () => {
    const moved = 'The owner promised two hundred jobs by the end of the winter to all.'
    const stays =
      'The plant opened in spring with a small crew. Most of them came from the valley. Critics said that the river was at risk.'
    expect(shown(`${moved}\n\n${stays}`, `${stays}\n\n${moved.replace('two', 'three')}`)).toBe(
      `<0-The owner promised -0>[-two -]<0-hundred jobs by the end of the winter to all.\n\n-0>${stays}` +
        `<0+\n\nThe owner promised +0>{+three +}<0+hundred jobs by the end of the winter to all.+0>`,
    )
  })

  it('covers both texts without gap or overlap, on whole graphemes', () => {
    const pairs = fc.oneof(
      fc.tuple(awkwardText, awkwardText),
      revision.map(({ from, to }): [string, string] => [from, to]),
    )
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const parts = diff(from, to)
        let fromAt = 0
        let toAt = 0
        for (const { kind, from: a, to: b, move } of parts) {
          expect([a.start, b.start]).toEqual([fromAt, toAt])
          expect(a.end - a.start + b.end - b.start).toBeGreaterThan(0)
          fromAt = a.end
          toAt = b.end
          expect(isGraphemeBoundary(from, a.end) && isGraphemeBoundary(to, b.end)).toBe(true)
          if (kind === 'same') expect(from.slice(a.start, a.end)).toBe(to.slice(b.start, b.end))
          if (kind === 'removed' || kind === 'movedAway') expect(b.end).toBe(b.start)
          if (kind === 'added' || kind === 'movedHere') expect(a.end).toBe(a.start)
          expect(move !== undefined).toBe(kind === 'movedAway' || kind === 'movedHere')
        }
        expect([fromAt, toAt]).toEqual([from.length, to.length])
      }),
      { numRuns: 150 },
    )
  })

  it('pairs every moved passage with its other place', () => {
    fc.assert(
      fc.property(revision, ({ from, to }) => {
        const parts = diff(from, to)
        const moves = (kind: DiffKind): Set<number> =>
          new Set(parts.flatMap((part) => (part.kind === kind ? [part.move ?? -1] : [])))
        expect(moves('movedAway')).toEqual(moves('movedHere'))
      }),
    )
  })
})
