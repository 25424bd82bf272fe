import { setTimeout as pause } from 'node:timers/promises'
import { database } from '@/lib/db/client'
import { passwordMatches } from './password'
import { recordSuccess, reserveAttempt } from './reserve-attempt'

/** Whose session may begin. */
export interface SignedIn {
  id: string
  tokenVersion: number
}

export type SignInAnswer =
  | { kind: 'signedIn'; person: SignedIn }
  /** Unknown e-mail, wrong password, deactivated: the answer does not tell which. */
  | { kind: 'refused' }
  | { kind: 'wait'; seconds: number }

/**
 * Judges an e-mail and a password. Known and unknown accounts take the same steps in the same time.
 * @param address where the attempt comes from, as `clientAddress` gives it
 */
export async function verifySignIn(
  credentials: { email: string; password: string },
  address: string,
): Promise<SignInAnswer> {
  const email = credentials.email.trim().toLowerCase()
  const reservation = await reserveAttempt(email, address)
  if (reservation.verdict.kind === 'wait') return reservation.verdict
  if (reservation.verdict.delayMs > 0) await pause(reservation.verdict.delayMs)
  const person = await database().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, tokenVersion: true, deactivatedAt: true },
  })
  const matches = await passwordMatches(person?.passwordHash ?? null, credentials.password)
  if (!person || !matches || person.deactivatedAt !== null || !('attempt' in reservation)) return { kind: 'refused' }
  await recordSuccess(reservation.attempt)
  return { kind: 'signedIn', person: { id: person.id, tokenVersion: person.tokenVersion } }
}
