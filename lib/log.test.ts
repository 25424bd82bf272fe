import { expect, it } from 'vitest'
import { describeError } from '@/lib/log'

it('keeps the kind and the place of an error, and none of its words', () => {
  const described = describeError(
    Object.assign(new TypeError('olena@desk.example typed hunter2', { cause: new Error('hunter2') }), {
      code: 'P2002',
    }),
  )
  expect(described).toMatchObject({ type: 'TypeError', code: 'P2002', cause: { type: 'Error' } })
  expect(described.at.length).toBeGreaterThan(0)
  expect(JSON.stringify(described)).not.toMatch(/hunter2|olena/)
})
