import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { idleSeconds, SESSION_LONGEST_SECONDS } from './session-cookie'

const claims = z.object({
  sub: z.uuid(),
  /** The person's token version at sign-in; the database's is the one that counts. */
  tokenVersion: z.number().int(),
  /** Seconds since 1970. */
  startedAt: z.number().int(),
  iat: z.number().optional(),
})

/** What the cookie holds, encrypted: no name, no e-mail, no role. */
export type SessionClaims = z.output<typeof claims>

export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}

/** @returns null for anything that is not a session of this shape within its longest life */
export function readClaims(token: unknown): SessionClaims | null {
  const parsed = claims.safeParse(token)
  if (!parsed.success || nowSeconds() - parsed.data.startedAt > SESSION_LONGEST_SECONDS) return null
  return parsed.data
}

/** The signature and the end are checked; whether the person is still in force is the database's to say. */
export async function openSessionToken(value: string | undefined): Promise<SessionClaims | null> {
  if (!value) return null
  try {
    return readClaims(await decode({ token: value, secret: env().NEXTAUTH_SECRET }))
  } catch {
    return null
  }
}

/** The same session with its idle time begun anew. */
export function renewSessionToken({ sub, tokenVersion, startedAt }: SessionClaims): Promise<string> {
  return encode({ token: { sub, tokenVersion, startedAt }, secret: env().NEXTAUTH_SECRET, maxAge: idleSeconds() })
}
