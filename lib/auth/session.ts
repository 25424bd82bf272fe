import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth/next'
import { cache } from 'react'
import { Refusal } from '@/lib/errors'
import type { Actor } from '@/lib/policy/actor'
import { authOptions } from './options'
import { isSecure } from './session-cookie'

/** Path and query of the page that is asked for; `proxy.ts` sets it over whatever the client sent. */
export const PATH_HEADER = 'x-tickmark-path'

/**
 * Who is asking: the person behind the session cookie, with the role of this moment. The database is asked at
 * every request; a deactivated person, a raised token version or an ended session gives null.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions(isSecure(await headers())))
  return session?.actor ?? null
})

/** For pages: sends everybody who is not signed in to the door, and back afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const path = (await headers()).get(PATH_HEADER)
  redirect(path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
}

/** For actions and route handlers. @throws {Refusal} unauthenticated */
export async function actorOrRefuse(): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) throw new Refusal('unauthenticated', 'no session')
  return actor
}
