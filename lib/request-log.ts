import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log, REQUEST_ID_HEADER } from '@/lib/log'

declare global {
  // Kept across reloads of `next dev`, which would subscribe again.
  var tickmarkLogsRequests: boolean | undefined
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

function isExchange(message: unknown): message is Exchange {
  return typeof message === 'object' && message !== null && 'request' in message && 'response' in message
}

/** The first segment only: what follows may be a token, an id or somebody's words. */
export function areaOf(url: string | undefined): string {
  return /^\/[\w.-]*/.exec(url ?? '')?.[0].slice(0, 32) ?? '/'
}

/** One line for each request at level `debug`: method, area, status, time and the request's number. */
export function logRequests(): void {
  if (globalThis.tickmarkLogsRequests || !log().isLevelEnabled('debug')) return
  globalThis.tickmarkLogsRequests = true
  const begun = new WeakMap<IncomingMessage, number>()
  subscribe('http.server.request.start', (message) => {
    if (isExchange(message)) begun.set(message.request, performance.now())
  })
  subscribe('http.server.response.finish', (message) => {
    if (!isExchange(message)) return
    const { request, response } = message
    const ms = Math.round(performance.now() - (begun.get(request) ?? performance.now()))
    const requestId = response.getHeader(REQUEST_ID_HEADER)
    log().debug(
      { requestId, method: request.method, area: areaOf(request.url), status: response.statusCode, ms },
      'request',
    )
  })
}
