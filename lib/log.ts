import pino, { type Logger } from 'pino'

declare global {
  // Kept across reloads of `next dev`.
  var tickmarkLog: Logger | undefined
}

/** Set by `proxy.ts`; ties a log line to the number that a reader is shown. */
export const REQUEST_ID_HEADER = 'x-request-id'

/**
 * JSON lines on standard output. Nobody's words go in: no e-mails, names, copy, addresses or links with tokens;
 * ids, codes and counts only. The redaction is the second line, for what slips through in an error object.
 */
export function log(): Logger {
  globalThis.tickmarkLog ??= pino({
    level: process.env.LOG_LEVEL ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: {
      paths: [
        'email',
        'password',
        'token',
        'name',
        'cookie',
        'authorization',
        '*.email',
        '*.password',
        '*.token',
        '*.cookie',
        '*.authorization',
      ],
      remove: true,
    },
  })
  return globalThis.tickmarkLog
}

interface DescribedError {
  type: string
  code?: string
  /** Where it was thrown; never the message, which may quote what somebody typed. */
  at: string[]
  cause?: DescribedError
}

/** What a log may keep of an error. Messages of Prisma and zod quote input, so only our own are kept elsewhere. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
      ? String(error.code)
      : undefined
  const at = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12)
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    at,
    ...(error.cause === undefined || error.cause === error ? {} : { cause: describeError(error.cause) }),
  }
}
