import type { ReaderError } from '@/lib/errors'

/** What a server action hands to the browser: the value, or a failure in the reader's words. */
export type ActionResult<R> = { ok: true; value: R } | { ok: false; error: ReaderError }

/** What a client component gets to call. */
export type Action<R> = (input: unknown) => Promise<ActionResult<R>>

/** The input fields that a failure names, so that a form can say it beside them. */
export function fieldsOf(error: ReaderError): readonly string[] {
  const { details } = error
  if (typeof details !== 'object' || details === null || !('fields' in details) || !Array.isArray(details.fields))
    return []
  return details.fields.filter((field): field is string => typeof field === 'string')
}
