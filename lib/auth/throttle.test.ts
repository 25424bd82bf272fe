import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge, type AttemptHistory, type FailureTally } from './throttle'

const now = new Date('2026-01-17T08:40:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const none: FailureTally = { failures: 0, lastAt: null }
const quiet: AttemptHistory = { addressIsKnown: false, pair: none, account: none, address: none }
const failed = (failures: number, secondsAgo = 0): FailureTally => ({ failures, lastAt: ago(secondsAgo) })

describe('slowing down at the door', () => {
  it('lets the first try through at once', () => {
    expect(judge(quiet, now)).toEqual({ kind: 'go', delayMs: 0 })
  })

  it('lets somebody mistype four times', () => {
    expect(judge({ ...quiet, pair: failed(4), account: failed(4), address: failed(4) }, now).kind).toBe('go')
  })

  it.each([
    [5, 5],
    [6, 10],
    [7, 20],
    [10, 160],
    [13, 900],
    [40, 900],
  ])('after %i failures in a row one waits %i seconds', (failures, seconds) => {
    expect(judge({ ...quiet, pair: failed(failures) }, now)).toEqual({ kind: 'wait', seconds })
  })

  it('lets one through when the wait is over', () => {
    expect(judge({ ...quiet, pair: failed(5, 4.5) }, now)).toEqual({ kind: 'wait', seconds: 1 })
    expect(judge({ ...quiet, pair: failed(5, 5) }, now).kind).toBe('go')
  })

  it('slows an address that tries one password on many accounts', () => {
    expect(judge({ ...quiet, address: failed(50) }, now)).toEqual({ kind: 'wait', seconds: 5 })
    expect(judge({ ...quiet, address: failed(49) }, now).kind).toBe('go')
  })

  it('under attack from elsewhere a new address is slower and has fewer tries, but has some', () => {
    const account = failed(200)
    expect(judge({ ...quiet, account }, now)).toEqual({ kind: 'go', delayMs: 3_000 })
    expect(judge({ ...quiet, account, pair: failed(1) }, now).kind).toBe('go')
    expect(judge({ ...quiet, account, pair: failed(2) }, now)).toEqual({ kind: 'wait', seconds: 5 })
  })

  it('never touches an address that signed in before, whatever others do', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), fc.nat(1_800), (account, address, secondsAgo) => {
        const history = {
          addressIsKnown: true,
          pair: none,
          account: failed(account, secondsAgo),
          address: failed(address, secondsAgo),
        }
        expect(judge(history, now)).toEqual({ kind: 'go', delayMs: 0 })
      }),
    )
  })

  it('never makes anybody wait longer than fifteen minutes after their own last failure', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.nat(10_000),
        fc.nat(10_000),
        fc.nat(10_000),
        (addressIsKnown, pair, account, address) => {
          const history = {
            addressIsKnown,
            pair: failed(pair, 900),
            account: failed(account, 0),
            address: failed(address, 900),
          }
          expect(judge(history, now).kind).toBe('go')
        },
      ),
    )
  })
})
