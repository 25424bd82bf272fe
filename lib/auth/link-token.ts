import { createHash, randomBytes } from 'node:crypto'

/** A secret that travels in a link once; what is stored is only its hash. */
export interface LinkToken {
  /** 32 random bytes, base64url. */
  token: string
  /** SHA-256 in hex. A slow hash would add nothing to 256 random bits. */
  tokenHash: string
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function makeToken(): LinkToken {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashToken(token) }
}

/** @returns the moment in that many hours */
export function hoursFromNow(hours: number): Date {
  return new Date(Date.now() + hours * 3_600_000)
}
