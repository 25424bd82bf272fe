import type { MessageId } from '@/lib/messages/messages'

export const errorStatus = {
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  invalid: 422,
  conflict: 409,
  gate: 409,
  frozen: 423,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

export interface RefusalOptions {
  /** Message for the reader: what happened, what is safe, what to do. Default: the code's own. */
  messageId?: MessageId
  values?: Record<string, string | number>
  /** For `conflict` the state that stands; for `gate` what is missing; for `invalid` the fields. Goes to the reader as JSON. */
  details?: unknown
  cause?: unknown
}

/** An expected failure. Thrown by verbs and queries (so that the transaction rolls back), translated once, at the edge. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly messageId: MessageId
  readonly values: Record<string, string | number> | undefined
  readonly details: unknown

  /** @param forTheLog a sentence for the log, without personal text */
  constructor(code: ErrorCode, forTheLog: string, options: RefusalOptions = {}) {
    super(forTheLog, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Refusal'
    this.code = code
    this.messageId = options.messageId ?? `errors.${code}`
    this.values = options.values
    this.details = options.details
  }
}

/** What the reader gets of a failure. */
export interface ReaderError {
  code: ErrorCode | 'internal'
  message: string
  details?: unknown
}
