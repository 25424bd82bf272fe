import { z } from 'zod'

/** What the door answered. */
export type DoorAnswer =
  { kind: 'in' } | { kind: 'refused' } | { kind: 'wait'; seconds: number } | { kind: 'lost' } | { kind: 'unavailable' }

const answerSchema = z.object({ url: z.string() })
const csrfSchema = z.object({ csrfToken: z.string() })

async function post(path: string, fields: Record<string, string>): Promise<string | null> {
  const csrf = await fetch('/api/auth/csrf', { cache: 'no-store' })
  const { csrfToken } = csrfSchema.parse(await csrf.json())
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
  })
  const answer = answerSchema.safeParse(await response.json())
  return answer.success ? answer.data.url : null
}

/** Tries an e-mail and a password; the session cookie is set when the answer is `in`. */
export async function signInWithPassword(email: string, password: string): Promise<DoorAnswer> {
  try {
    const url = await post('callback/credentials', { email, password, callbackUrl: '/' })
    if (url === null) return { kind: 'lost' }
    const { searchParams } = new URL(url, location.origin)
    // The door did not look at the password: its cookie was refused by the browser or has been replaced.
    if (searchParams.has('csrf')) return { kind: 'lost' }
    const error = searchParams.get('error')
    if (error === null) return { kind: 'in' }
    if (error === 'unavailable') return { kind: 'unavailable' }
    const seconds = /^wait:(\d+)$/.exec(error)?.[1]
    return seconds ? { kind: 'wait', seconds: Number(seconds) } : { kind: 'refused' }
  } catch {
    return { kind: 'lost' }
  }
}

/** @returns where the provider's own sign-in is, or null when it cannot be reached */
export async function singleSignOnAddress(next: string): Promise<string | null> {
  try {
    return await post('signin/oidc', { callbackUrl: next })
  } catch {
    return null
  }
}

/** Ends the session in this browser. @returns whether the server said so */
export async function signOut(): Promise<boolean> {
  try {
    return (await post('signout', { callbackUrl: '/sign-in' })) !== null
  } catch {
    return false
  }
}
