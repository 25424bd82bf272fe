import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

const keys = new Map<string, Buffer>()

function keyFor(purpose: string): Buffer {
  const known = keys.get(purpose)
  if (known) return known
  const made = Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, 'tickmark', purpose, 32))
  keys.set(purpose, made)
  return made
}

/** HMAC-SHA-256 in hex under a key of its own for each purpose: without the secret nobody can try values against it. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', keyFor(purpose)).update(value).digest('hex')
}
