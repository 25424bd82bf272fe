import { diff } from '../lib/anchoring/diff'
import { rebase } from '../lib/anchoring/rebase'
import { rebaseInWorker, stopWorker } from '../lib/anchoring/rebase-in-worker'
import { utf16, type Utf16Range } from '../lib/anchoring/units'
import { prose } from './edits/prose'
import { Seeded } from './edits/seeded'
import { printTable, tell, time, warnWhenCrowded, type Figure, type Taken } from './rebase-figures'

const WORDS = 100_000
const CLAIMS = 1000
const LIMIT_MS = 1500

/** The thread that serves requests may be held up by copying the texts, not by comparing them. */
const STALL_MS = 100

const random = new Seeded(11)

function text(seed: number): string {
  return prose(WORDS, seed)
    .map((paragraph) => paragraph.join(' '))
    .join('\n\n')
}

function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    const here = mixed[i]
    const there = mixed[j]
    if (here === undefined || there === undefined) continue
    mixed[i] = there
    mixed[j] = here
  }
  return mixed
}

const fewWords = (distinct: number): string =>
  Array.from({ length: WORDS }, () => 'abcde'.charAt(random.below(distinct))).join(' ')
const ideographs = (): string =>
  Array.from({ length: 3 * WORDS }, () => String.fromCharCode(0x4e00 + Math.floor(3000 * random.next() ** 3))).join('')

const original = text(1)
const sentences = prose(WORDS, 1).flat()

/** Pairs that make a comparison slow: nothing in common, everything in another order, few words, no spaces. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'total rewrite': [original, text(2)],
  'every third word replaced': [
    original,
    original
      .split(' ')
      .map((word, i) => (i % 3 === 1 ? `${word}x` : word))
      .join(' '),
  ],
  'words shuffled': [original, shuffled(original.split(' ')).join(' ')],
  'sentences shuffled': [sentences.join(' '), shuffled(sentences).join(' ')],
  'two words only': [fewWords(2), fewWords(2)],
  'five words only': [fewWords(5), fewWords(5)],
  'one sentence repeated': [
    'The dog ran. '.repeat(33_000),
    'The dog ran. '.repeat(28_000) + 'The cat sat. '.repeat(5_000),
  ],
  ideographs: [ideographs(), ideographs()],
  'one endless word': ['x'.repeat(600_000), 'x'.repeat(500_000) + 'y'.repeat(100_000)],
  'deleted whole': [original, ''],
}

function ranges(from: string): Utf16Range[] {
  return Array.from({ length: CLAIMS }, () => {
    const start = random.below(from.length - 120)
    return { start: utf16(start), end: utf16(start + random.between(3, 120)) }
  })
}

function worst(name: string, { wall, processor }: Taken): Figure[] {
  const shared = { bench: 'rewrite', peer: null, ratio: null }
  return [
    tell({ ...shared, case: name, figure: wall, unit: 'ms', target: `<= ${LIMIT_MS} ms`, holds: wall <= LIMIT_MS }),
    tell({ ...shared, case: `${name}, processor time`, figure: processor, unit: 'ms', target: 'told', holds: null }),
  ]
}

/** The longest time for which this thread did not come to its turn while the worker compared. */
async function stall(from: string, to: string, claims: readonly Utf16Range[]): Promise<number> {
  await rebaseInWorker(from, to, claims.slice(0, 1))
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await rebaseInWorker(from, to, claims)
  clearInterval(timer)
  await stopWorker()
  return longest
}

async function main(): Promise<void> {
  warnWhenCrowded()
  const figures = Object.entries(PAIRS).flatMap(([name, [from, to]]) => {
    const claims = ranges(from)
    return worst(
      `rebase, ${name}`,
      time(4, () => rebase(from, to, claims)),
    )
  })
  const [from, to] = PAIRS['total rewrite'] ?? ['', '']
  figures.push(
    ...worst(
      'diff, total rewrite',
      time(4, () => diff(from, to)),
    ),
  )
  const held = await stall(from, to, ranges(from))
  figures.push(
    tell({
      bench: 'rewrite',
      case: 'this thread held up while a worker compares',
      figure: held,
      unit: 'ms',
      peer: null,
      ratio: null,
      target: `<= ${STALL_MS} ms`,
      holds: held <= STALL_MS,
    }),
  )
  printTable(figures)
}

await main()
