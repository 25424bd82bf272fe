import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { Refusal } from '@/lib/errors'
import { normalPassword, passwordFlaw, passwordLength } from './password-rule'

// Argon2id (the library's default) with the second of the OWASP settings: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** @returns the PHC string, which names its own parameters */
export function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), cost)
}

let standIn: Promise<string> | undefined

/**
 * Takes the same time when there is no hash to compare with, so that the time does not tell
 * an account that exists from one that does not.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  standIn ??= hash(randomBytes(24).toString('base64'), cost)
  const nobody = await standIn
  const matches = await verify(stored ?? nobody, normalPassword(password))
  return stored !== null && matches
}

const flawMessages = {
  tooShort: 'auth.password.tooShort',
  tooLong: 'auth.password.tooLong',
  tooCommon: 'auth.password.tooCommon',
  isEmail: 'auth.password.isEmail',
} as const

/** @throws {Refusal} invalid, naming the rule that the password breaks */
export function requireFitPassword(password: string, email: string): void {
  const flaw = passwordFlaw(password, email)
  if (flaw === null) return
  throw new Refusal('invalid', `the new password is ${flaw}`, {
    messageId: flawMessages[flaw],
    values: { ...passwordLength },
    details: { fields: ['password'] },
  })
}
