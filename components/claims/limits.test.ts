import { expect, it } from 'vitest'
import { claimLimits as taken } from '@/lib/claims/schema'
import { claimLimits } from './limits'

it('says what the schema says', () => {
  expect(claimLimits).toEqual(taken)
})
