import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurn } from './in-turn'

it('runs one work of a key at a time, in order, past a failure, and other keys meanwhile', async () => {
  const told: string[] = []
  const work =
    (name: string, ms: number, fails = false) =>
    async () => {
      told.push(`${name} begins`)
      await pause(ms)
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const results = await Promise.allSettled([
    inTurn('a', work('1', 30, true)),
    inTurn('a', work('2', 0)),
    inTurn('b', work('3', 0)),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(told.filter((each) => !each.startsWith('3'))).toEqual(['1 begins', '1 ends', '2 begins', '2 ends'])
  expect(told.indexOf('3 ends')).toBeLessThan(told.indexOf('1 ends'))
})
