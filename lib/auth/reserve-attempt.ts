import { database, type Transaction } from '@/lib/db/client'
import { inTurn } from './in-turn'
import { keyedHash } from './secret-key'
import {
  FAILURE_WINDOW_MINUTES,
  judge,
  KNOWN_ADDRESS_DAYS,
  type AttemptHistory,
  type FailureTally,
  type Verdict,
} from './throttle'

/** An attempt that counts as failed until `recordSuccess` says otherwise. */
export interface ReservedAttempt {
  id: bigint
  accountHash: string
  addressHash: string
}

export type Reservation =
  | { verdict: Extract<Verdict, { kind: 'wait' }> }
  | { verdict: Extract<Verdict, { kind: 'go' }>; attempt: ReservedAttempt }

interface TallyRow {
  failures: number
  last_at: Date | null
}

const tallyOf = (rows: TallyRow[]): FailureTally => ({
  failures: rows[0]?.failures ?? 0,
  lastAt: rows[0]?.last_at ?? null,
})

async function historyOf(tx: Transaction, accountHash: string, addressHash: string): Promise<AttemptHistory> {
  const known = await tx.$queryRaw<{ last_at: Date | null }[]>`
    SELECT max("at") AS "last_at" FROM "sign_in_attempt"
    WHERE "account_hash" = ${accountHash} AND "address_hash" = ${addressHash} AND "succeeded"
      AND "at" > now() - make_interval(days => ${KNOWN_ADDRESS_DAYS})`
  const pair = await tx.$queryRaw<TallyRow[]>`
    SELECT count(*)::int AS "failures", max("at") AS "last_at" FROM "sign_in_attempt"
    WHERE "account_hash" = ${accountHash} AND "address_hash" = ${addressHash} AND NOT "succeeded"
      AND "at" > now() - make_interval(mins => ${FAILURE_WINDOW_MINUTES})
      AND "at" > coalesce(${known[0]?.last_at ?? null}::timestamptz, '-infinity')`
  const account = await tx.$queryRaw<TallyRow[]>`
    SELECT count(*)::int AS "failures", max("at") AS "last_at" FROM "sign_in_attempt" a
    WHERE "account_hash" = ${accountHash} AND NOT "succeeded"
      AND "at" > now() - make_interval(mins => ${FAILURE_WINDOW_MINUTES})
      AND NOT EXISTS (SELECT 1 FROM "sign_in_attempt" s
        WHERE s."account_hash" = a."account_hash" AND s."address_hash" = a."address_hash" AND s."succeeded")`
  const address = await tx.$queryRaw<TallyRow[]>`
    SELECT count(*)::int AS "failures", max("at") AS "last_at" FROM "sign_in_attempt"
    WHERE "address_hash" = ${addressHash} AND NOT "succeeded"
      AND "at" > now() - make_interval(mins => ${FAILURE_WINDOW_MINUTES})`
  return {
    addressIsKnown: (known[0]?.last_at ?? null) !== null,
    pair: tallyOf(pair),
    account: tallyOf(account),
    address: tallyOf(address),
  }
}

/**
 * Judges and counts in one step under a lock, so that a hundred guesses sent at once are a hundred guesses.
 * An attempt that has to wait is not counted: hammering must not lengthen the wait of somebody else.
 * @param account what is being tried, for example the normalized e-mail
 * @param address where the attempt comes from
 */
export async function reserveAttempt(account: string, address: string): Promise<Reservation> {
  const accountHash = keyedHash('sign-in account', account)
  const addressHash = keyedHash('sign-in address', address)
  return inTurn(addressHash, () =>
    database().$transaction(
      async (tx) => {
        // One order for every taker: the account's lock, then the address's.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(1414747725, hashtext(${accountHash}))`
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(1414747726, hashtext(${addressHash}))`
        const verdict = judge(await historyOf(tx, accountHash, addressHash), new Date())
        if (verdict.kind === 'wait') return { verdict }
        const row = await tx.signInAttempt.create({
          data: { accountHash, addressHash, succeeded: false },
          select: { id: true },
        })
        return { verdict, attempt: { id: row.id, accountHash, addressHash } }
      },
      { maxWait: 10_000, timeout: 20_000 },
    ),
  )
}

/** Turns the reserved attempt into a success, which makes the address a known one, and clears what is past use. */
export async function recordSuccess(attempt: ReservedAttempt): Promise<void> {
  const { id, accountHash, addressHash } = attempt
  const oldest = new Date(Date.now() - KNOWN_ADDRESS_DAYS * 86_400_000)
  await database().$transaction([
    // The record is insert and delete only, so the failure gives way to a row of its own.
    database().signInAttempt.deleteMany({ where: { id } }),
    database().signInAttempt.create({ data: { accountHash, addressHash, succeeded: true } }),
    database().signInAttempt.deleteMany({ where: { at: { lt: oldest } } }),
  ])
}
