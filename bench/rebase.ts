import { rebase } from '../lib/anchoring/rebase'
import { utf16 } from '../lib/anchoring/units'
import { Pieces, write, type Written } from './edits/document'
import { nextDraft } from './edits/edit-script'
import { prose } from './edits/prose'
import { quotes, type Quote } from './edits/quotes'
import { Seeded } from './edits/seeded'
import { truth, verdict, type Verdict } from './edits/verdict'
import { printTable, tell, time, warnWhenCrowded, type Figure, type Taken } from './rebase-figures'
import { quoteSearch, wordDiff, type Engine } from './rebase-peers'

const CLAIMS = 1000

/** Drafts per size: in a short text one edit meets many claims, so that one draft says little. */
const SIZES = [
  { words: 1_000, seeds: [1, 2, 3, 4, 5] },
  { words: 10_000, seeds: [1, 2, 3] },
  { words: 100_000, seeds: [1, 2] },
] as const

interface Draft {
  readonly before: Written
  readonly after: Written
  readonly claims: readonly Quote[]
}

function draft(words: number, seed: number): Draft {
  const pieces = new Pieces()
  const random = new Seeded(seed * 7)
  const document = prose(words, seed).map((paragraph) => paragraph.map((sentence) => pieces.cut(sentence)))
  const before = write(document)
  const claims = quotes(document, before, CLAIMS, random)
  return { before, after: write(nextDraft(document, random, pieces)), claims }
}

const tickmark: Engine = (from, to, claims) =>
  rebase(
    from,
    to,
    claims.map(({ start, end }) => ({ start: utf16(start), end: utf16(end) })),
  ).map(({ state, start, end }) => ({
    start,
    end,
    found: state !== 'lost',
    sure: state === 'exact' || state === 'moved',
  }))

type Tally = Record<Verdict, number>

/** How an engine did over several drafts, per thousand claims. */
function tally(engine: Engine, drafts: readonly Draft[]): Tally {
  const sum: Tally = { right: 0, silent: 0, misplaced: 0, missing: 0 }
  for (const { before, after, claims } of drafts) {
    engine(before.text, after.text, claims).forEach((answer, i) => {
      const claim = claims[i]
      if (claim) sum[verdict(answer, truth(claim, before, after))] += 1 / drafts.length
    })
  }
  return sum
}

interface Measured {
  readonly taken: Taken
  readonly tally: Tally
}

function measure(engine: Engine, drafts: readonly Draft[], times: number): Measured {
  const [first] = drafts
  if (!first) throw new RangeError('No drafts')
  const taken = time(times, () => engine(first.before.text, first.after.text, first.claims))
  return { taken, tally: tally(engine, times === 1 ? [first] : drafts) }
}

const VERDICTS = ['right', 'silent', 'misplaced', 'missing'] as const

function compare(words: number, seeds: readonly number[]): Figure[] {
  const drafts = seeds.map((seed) => draft(words, seed))
  const long = words > 10_000
  const ours = measure(tickmark, drafts, long ? 6 : 30)
  const search = measure(quoteSearch, drafts, words > 1_000 ? 1 : 3)
  const diffed = measure(wordDiff, drafts, long ? 1 : 3)
  const name = `${words} words × ${CLAIMS}`
  const figures: Figure[] = []
  for (const [peer, measured] of [
    ['approx-string-match', search],
    ['diff-match-patch', diffed],
  ] as const) {
    const ratio = ours.taken.wall / measured.taken.wall
    const held = peer === 'approx-string-match' && words >= 10_000
    const timed = { bench: 'rebase', unit: 'ms' }
    figures.push(
      tell({
        ...timed,
        case: `${name}: time`,
        figure: ours.taken.wall,
        peer: { name: peer, figure: measured.taken.wall },
        ratio,
        target: held ? '<= 1/40' : 'told',
        holds: held ? ratio <= 1 / 40 : null,
      }),
      tell({
        ...timed,
        case: `${name}: processor time`,
        figure: ours.taken.processor,
        peer: { name: peer, figure: measured.taken.processor },
        ratio: ours.taken.processor / measured.taken.processor,
        target: 'told',
        holds: null,
      }),
    )
  }
  for (const [peer, measured] of [
    ['approx-string-match', search],
    ['diff-match-patch', diffed],
  ] as const) {
    for (const kind of VERDICTS) {
      const figure = ours.tally[kind]
      const held = kind === 'silent' && peer === 'approx-string-match'
      figures.push(
        tell({
          bench: 'rebase',
          case: `${name}: ${kind}`,
          figure,
          unit: 'per 1,000',
          peer: { name: peer, figure: measured.tally[kind] },
          ratio: measured.tally[kind] === 0 ? null : figure / measured.tally[kind],
          target: held ? '<= 2' : 'told',
          holds: held ? figure <= 2 : null,
        }),
      )
    }
  }
  return figures
}

warnWhenCrowded()
printTable(SIZES.flatMap(({ words, seeds }) => compare(words, seeds)))
