/** Failures within the window, and when the last one was. */
export interface FailureTally {
  failures: number
  lastAt: Date | null
}

/** What the record of attempts says about one account and one address. */
export interface AttemptHistory {
  /** This address has signed in to this account before. */
  addressIsKnown: boolean
  /** This account from this address, since their last success. */
  pair: FailureTally
  /** This account from every address that never signed in to it. */
  account: FailureTally
  /** Every account from this address. */
  address: FailureTally
}

export type Verdict =
  /** Judge the password, after so many milliseconds. */
  | { kind: 'go'; delayMs: number }
  /** Refuse without looking at the password. */
  | { kind: 'wait'; seconds: number }

/** How far back failures count, in minutes. */
export const FAILURE_WINDOW_MINUTES = 30

/** How long a success keeps an address known, in days. */
export const KNOWN_ADDRESS_DAYS = 90

const LONGEST_WAIT_SECONDS = 15 * 60
const FIRST_WAIT_SECONDS = 5

// Enough for a person who mistypes; a guesser gets about thirty tries in a day for each address.
const PAIR_FREE = 5
const PAIR_FREE_UNDER_ATTACK = 2
// A newsroom behind one address mistypes more often than one person.
const ADDRESS_FREE = 50
const ATTACK_BEGINS = 10

function waitLeft(tally: FailureTally, free: number, now: Date): number {
  if (tally.failures < free || tally.lastAt === null) return 0
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** (tally.failures - free), LONGEST_WAIT_SECONDS)
  return Math.max(0, Math.ceil(wait - (now.getTime() - tally.lastAt.getTime()) / 1000))
}

/**
 * Slows guessing down without a lock that an attacker could close on the owner. A refusal rests only on
 * failures from the same address; failures from elsewhere make an unknown address slower and its free tries
 * fewer, but every address keeps some, and one that has signed in before is not touched by them at all.
 */
export function judge(history: AttemptHistory, now: Date): Verdict {
  const underAttack = !history.addressIsKnown && history.account.failures >= ATTACK_BEGINS
  const seconds = Math.max(
    waitLeft(history.pair, underAttack ? PAIR_FREE_UNDER_ATTACK : PAIR_FREE, now),
    history.addressIsKnown ? 0 : waitLeft(history.address, ADDRESS_FREE, now),
  )
  if (seconds > 0) return { kind: 'wait', seconds }
  return { kind: 'go', delayMs: underAttack ? Math.min(history.account.failures * 100, 3_000) : 0 }
}
