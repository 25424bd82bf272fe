import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const STATUSES = [
  'unchecked',
  'confirmed',
  'context',
  'disputed',
  'incorrect',
  'outdated',
  'unverifiable',
  'notcheckable',
]

function tokensAfter(selector: string): Map<string, string> {
  const from = css.indexOf(selector)
  const block = css.slice(from, css.indexOf('\n}', from))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6});/gu)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const light = tokensAfter(':root {')
const byChoice = tokensAfter(':root[data-theme="dark"] {')
const bySystem = tokensAfter(':root:not([data-theme="light"]) {')

describe.each([
  ['light', light],
  ['dark', byChoice],
])('%s tokens', (_name, tokens) => {
  const value = (name: string): string => tokens.get(name) ?? ''
  const texts = [
    ...['ink', 'ink-2', 'ink-3'].flatMap((ink) =>
      ['ground', 'ground-2', 'sheet', 'raised', 'pencil-wash'].map((ground) => [ink, ground] as const),
    ),
    ...['ground', 'sheet', 'raised', 'pencil-wash'].map((ground) => ['pencil', ground] as const),
    ...STATUSES.flatMap((status) =>
      ['ground', 'ground-2', 'sheet', 'raised', `st-${status}-wash`, `st-${status}-wash-2`].map(
        (ground) => [`st-${status}-ink`, ground] as const,
      ),
    ),
    ...STATUSES.flatMap((status) => ['ink', 'ink-2'].map((ink) => [ink, `st-${status}-wash-2`] as const)),
    ['on-pencil', 'pencil'],
    ['on-solid', 'solid'],
    ['on-solid', 'solid-hover'],
    ['ins-ink', 'ins-wash'],
    ['del-ink', 'del-wash'],
    ['ink', 'sel-wash'],
    ['ink-2', 'sel-wash'],
  ] as const
  const lines = [
    ...STATUSES.flatMap((status) =>
      ['sheet', `st-${status}-wash`, `st-${status}-wash-2`].map((ground) => [`st-${status}-mark`, ground] as const),
    ),
    ...['ground', 'sheet', 'raised'].map((ground) => ['line-strong', ground] as const),
  ]

  it.each(texts)('text %s on %s reaches 4.5', (ink, ground) => {
    expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(lines)('line %s on %s reaches 3', (mark, ground) => {
    expect(contrast(value(mark), value(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('is the same dark whether the system or the person asked for it', () => {
  expect(byChoice.size).toBeGreaterThan(40)
  expect([...bySystem]).toEqual([...byChoice])
})
