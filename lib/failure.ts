import { ZodError } from 'zod'
import { errorStatus, Refusal, type ErrorCode, type ReaderError } from '@/lib/errors'
import { log } from '@/lib/log'
import type { Translate } from '@/lib/messages/messages'

// SQLSTATEs that our triggers raise, see the migrations; the rest are PostgreSQL's own.
const codeOfState: Readonly<Record<string, ErrorCode>> = {
  TM001: 'frozen',
  TM002: 'frozen',
  TM003: 'conflict',
  TM004: 'gate',
  TM005: 'invalid',
  '40001': 'conflict',
  '40P01': 'conflict',
  '55P03': 'conflict',
  '23505': 'conflict',
  '23514': 'invalid',
  '23503': 'invalid',
  // Text that PostgreSQL cannot store: a NUL, a lone surrogate, a number out of range, an id that is no uuid.
  '22021': 'invalid',
  '22P05': 'invalid',
  '22P02': 'invalid',
  '22003': 'invalid',
  '22008': 'invalid',
  '22001': 'invalid',
  '57014': 'unavailable',
  '57P01': 'unavailable',
  '57P03': 'unavailable',
  '53300': 'unavailable',
}

// Prisma's own, where it hides the SQLSTATE.
const codeOfPrisma: Readonly<Record<string, ErrorCode>> = {
  P1001: 'unavailable',
  P1002: 'unavailable',
  P1008: 'unavailable',
  P2002: 'conflict',
  P2003: 'invalid',
  P2004: 'invalid',
  P2023: 'invalid',
  P2024: 'unavailable',
  P2025: 'notFound',
  P2028: 'unavailable',
  P2034: 'conflict',
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  ETIMEDOUT: 'unavailable',
}

const keysToCodes = ['originalCode', 'code', 'sqlState'] as const
const keysToCauses = ['cause', 'meta', 'driverAdapterError', 'error'] as const

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Every code in the error and in what caused it, outermost first. Prisma wraps PostgreSQL's several layers deep. */
export function codesOf(error: unknown, depth = 0): string[] {
  if (!isObject(error) || depth > 6) return []
  const own = keysToCodes.map((key) => error[key]).filter((code): code is string => typeof code === 'string')
  return [...own, ...keysToCauses.flatMap((key) => codesOf(error[key], depth + 1))]
}

/** What a failure means for the reader, or null when it is our own fault. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (error instanceof ZodError) {
    const fields = error.issues.map((issue) => issue.path.join('.'))
    return new Refusal('invalid', `input refused at ${fields.join(', ')}`, { details: { fields }, cause: error })
  }
  const codes = codesOf(error)
  // The database's word is closer to the reason than the library's.
  for (const table of [codeOfState, codeOfPrisma]) {
    for (const code of codes) {
      const meaning = Object.hasOwn(table, code) ? table[code] : undefined
      if (meaning) return new Refusal(meaning, `the database answered ${code}`, { cause: error })
    }
  }
  return null
}

export interface Answer {
  status: number
  error: ReaderError
}

/**
 * The one place where a failure becomes words. An unexpected one is logged under the request's number, and the
 * reader gets that number: never a message or a stack of ours.
 */
export function answerTo(error: unknown, t: Translate, requestId: string): Answer {
  const refusal = asRefusal(error)
  if (!refusal) {
    log().error({ requestId, err: error }, 'unexpected failure')
    return { status: 500, error: { code: 'internal', message: t('auth.internal', { number: requestId.slice(0, 8) }) } }
  }
  const { code, details } = refusal
  log()[code === 'unavailable' ? 'warn' : 'debug']({ requestId, code, reason: refusal.message }, 'refused')
  const message = t(refusal.messageId, refusal.values)
  return { status: errorStatus[code], error: details === undefined ? { code, message } : { code, message, details } }
}
