import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Action, ActionResult } from '@/lib/action-result'
import { actorOrRefuse, currentActor } from '@/lib/auth/session'
import { answerTo } from '@/lib/failure'
import { REQUEST_ID_HEADER } from '@/lib/log'
import { getTranslate } from '@/lib/messages/server'
import type { Actor, Visitor } from '@/lib/policy/actor'

export type { Action, ActionResult }

async function answer<R>(work: () => Promise<R>): Promise<ActionResult<R>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    unstable_rethrow(error)
    const requestId = (await headers()).get(REQUEST_ID_HEADER) ?? 'none'
    return { ok: false, error: answerTo(error, getTranslate(), requestId).error }
  }
}

/** A server action around a verb: session, schema, verb, and failures in the reader's words. */
export function action<S extends z.ZodType, R>(
  schema: S,
  verb: (actor: Actor, input: z.output<S>) => Promise<R>,
): Action<R> {
  return async (input) =>
    answer(async () => {
      const actor = await actorOrRefuse()
      return verb(actor, schema.parse(input))
    })
}

/** As `action`, for what nobody needs to be signed in for: an invitation, a reset link, the first admin. */
export function visitorAction<S extends z.ZodType, R>(
  schema: S,
  verb: (visitor: Visitor, input: z.output<S>) => Promise<R>,
): Action<R> {
  return async (input) =>
    answer(async () => {
      const visitor = await currentActor()
      return verb(visitor, schema.parse(input))
    })
}
