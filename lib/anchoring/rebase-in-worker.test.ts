import { afterAll, describe, expect, it } from 'vitest'
import { diff } from './diff'
import { rebase } from './rebase'
import { diffInWorker, rebaseInWorker, stopWorker } from './rebase-in-worker'
import { utf16 } from './units'

const sentence = (i: number, verb: string): string => `Witness number ${i} ${verb} the lorry near gate ${i % 7}.`
const before = Array.from({ length: 2000 }, (_, i) => sentence(i, 'saw')).join(' ')
const after = Array.from({ length: 2000 }, (_, i) => sentence(i, i % 9 === 0 ? 'heard' : 'saw')).join(' ')
const ranges = [0, 500, 40_000].map((start) => ({ start: utf16(start), end: utf16(start + 30) }))

afterAll(stopWorker)

describe('rebaseInWorker', () => {
  it('answers a long comparison as rebase does, while this thread stays free', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    const answer = await rebaseInWorker(before, after, ranges)
    clearInterval(timer)
    expect(answer).toEqual(rebase(before, after, ranges))
    expect(ticks).toBeGreaterThan(2)
  }, 20_000)

  it('answers several at once, each with its own', async () => {
    const [one, two, parts] = await Promise.all([
      rebaseInWorker(before, after, ranges.slice(0, 1)),
      rebaseInWorker(after, before, ranges.slice(1)),
      diffInWorker(before, after),
    ])
    expect(one).toEqual(rebase(before, after, ranges.slice(0, 1)))
    expect(two).toEqual(rebase(after, before, ranges.slice(1)))
    expect(parts).toEqual(diff(before, after))
  }, 20_000)

  it('compares short texts here', async () => {
    await expect(
      rebaseInWorker('It was 12.', 'It was 15.', [{ start: utf16(7), end: utf16(9) }]),
    ).resolves.toMatchObject([{ state: 'changed' }])
  })

  it('passes on the refusal of a range outside the text, and goes on working', async () => {
    await expect(rebaseInWorker(before, after, [{ start: utf16(0), end: utf16(before.length + 1) }])).rejects.toThrow(
      'outside the text',
    )
    await expect(rebaseInWorker(before, after, [])).resolves.toEqual([])
  }, 20_000)

  it('gives up on a worker that does not answer in time, and starts another', async () => {
    await expect(rebaseInWorker(before, after, ranges, { timeoutMs: 1 })).rejects.toThrow('longer than 1 ms')
    await expect(rebaseInWorker(before, after, ranges)).resolves.toHaveLength(3)
  }, 20_000)
})
