import { env } from '@/lib/env'

/** Longest life of a session in seconds, however busy: after it one signs in again. */
export const SESSION_LONGEST_SECONDS = 30 * 86_400

/** Seconds without a request after which a session ends. */
export function idleSeconds(): number {
  return env().TICKMARK_IDLE_MINUTES * 60
}

/** Whether the reader's side of the connection is https, as far as this server may believe it. */
export function isSecure(headers: Headers): boolean {
  const { TICKMARK_URL, TICKMARK_TRUST_PROXY } = env()
  if (TICKMARK_URL) return TICKMARK_URL.startsWith('https:')
  return TICKMARK_TRUST_PROXY && headers.get('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https'
}

/** `__Host-` binds the cookie to this host and to https; a browser refuses the name without both. */
export function cookieName(
  part: 'session' | 'csrf' | 'callback' | 'pkce' | 'state' | 'nonce',
  secure: boolean,
): string {
  return `${secure ? '__Host-' : ''}tickmark-${part}`
}

export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
}
