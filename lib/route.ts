import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { Refusal } from '@/lib/errors'
import { answerTo } from '@/lib/failure'
import { REQUEST_ID_HEADER } from '@/lib/log'
import { getTranslate } from '@/lib/messages/server'
import type { Actor, Visitor } from '@/lib/policy/actor'
import { requireSameOrigin } from '@/lib/same-origin'

/** What Next hands to a route handler of `[name]` segments. */
export interface RouteContext<P> {
  params: Promise<P>
}

export type RouteHandler<P> = (request: Request, context: RouteContext<P>) => Promise<Response>

/** What a handler works with: the request, who asks, and the segments of the address. */
export interface Asked<A extends Visitor, P> {
  request: Request
  actor: A
  params: P
}

function edge<P>(work: (request: Request, params: P) => Promise<Response>): RouteHandler<P> {
  return async (request, context) => {
    let response: Response
    try {
      requireSameOrigin(request)
      response = await work(request, await context.params)
    } catch (error) {
      unstable_rethrow(error)
      const { status, error: body } = answerTo(error, getTranslate(), request.headers.get(REQUEST_ID_HEADER) ?? 'none')
      response = Response.json({ error: body }, { status })
    }
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
    return response
  }
}

/** A route handler for people who are signed in: session, work, failures as JSON with their status. */
export function route<P = Record<string, never>>(
  handler: (asked: Asked<Actor, P>) => Promise<Response>,
): RouteHandler<P> {
  return edge(async (request, params) => {
    const actor = await currentActor()
    if (!actor) throw new Refusal('unauthenticated', 'no session')
    return handler({ request, actor, params })
  })
}

/** As `route`, for what the public may ask for too; the query behind it still authorizes. */
export function visitorRoute<P = Record<string, never>>(
  handler: (asked: Asked<Visitor, P>) => Promise<Response>,
): RouteHandler<P> {
  return edge(async (request, params) => handler({ request, actor: await currentActor(), params }))
}

/** For an address that keeps its own door, such as the sign-in library's: only origin and failures are seen to. */
export function openRoute<P = Record<string, never>>(
  handler: (asked: { request: Request; params: P }) => Promise<Response>,
): RouteHandler<P> {
  return edge(async (request, params) => handler({ request, params }))
}
