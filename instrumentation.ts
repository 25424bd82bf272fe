import type { Instrumentation } from 'next'

/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { rememberAddresses } = await import('@/lib/auth/remember-addresses')
  rememberAddresses()
  const { logRequests } = await import('@/lib/request-log')
  logRequests()
}

/** A page that broke: logged under the number that the reader is shown, with the request's, and without anybody's words. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log, REQUEST_ID_HEADER } = await import('@/lib/log')
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : undefined
  log().error(
    { requestId: request.headers[REQUEST_ID_HEADER], digest, route: context.routePath, err: error },
    'page failed',
  )
}
