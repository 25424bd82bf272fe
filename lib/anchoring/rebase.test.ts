import { describe, expect, it } from 'vitest'
import { readMarks, type Case } from './cases/case'
import { context } from './cases/context'
import { figures } from './cases/figures'
import { moves } from './cases/moves'
import { repeats } from './cases/repeats'
import { revisions } from './cases/revisions'
import { scripts } from './cases/scripts'
import { typography } from './cases/typography'
import { rebase } from './rebase'
import { utf16 } from './units'

function check({ from, to, fates }: Case): void {
  const before = readMarks(from)
  const after = readMarks(to)
  const keys = Object.keys(fates)
  const ranges = keys.map((key) => {
    const range = before.ranges.get(key)
    if (!range) throw new Error(`No range is marked ${key}`)
    return { start: utf16(range.start), end: utf16(range.end) }
  })
  const answers = rebase(before.text, after.text, ranges)
  keys.forEach((key, i) => {
    const fate = fates[key]
    const answer = answers[i]
    if (!answer || fate === undefined) throw new Error('An answer is missing')
    const [state, flag] = typeof fate === 'string' ? [fate, undefined] : fate
    const place = after.ranges.get(key)
    const words = place && state !== 'lost' ? after.text.slice(place.start, place.end) : undefined
    expect({
      key,
      state: answer.state,
      context: answer.context,
      words: words && after.text.slice(answer.start, answer.end),
    }).toEqual({
      key,
      state,
      context: flag,
      words,
    })
    if (words) expect(answer.start).toBe(place?.start)
  })
}

describe.each([
  ['figures', figures],
  ['repeats', repeats],
  ['moves', moves],
  ['typography', typography],
  ['context', context],
  ['scripts', scripts],
  ['revisions', revisions],
])('rebase: %s', (_name, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_case, one) => check(one))
})
