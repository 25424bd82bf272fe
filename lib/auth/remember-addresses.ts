import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'
import { ADDRESS_HEADER, clientAddress } from './client-address'

declare global {
  // Kept across reloads of `next dev`, which would subscribe again.
  var tickmarkRemembersAddresses: boolean | undefined
}

function isServerRequest(message: unknown): message is { request: IncomingMessage } {
  return typeof message === 'object' && message !== null && 'request' in message
}

/**
 * Writes the address of each connection into a header of our own before Next sees the request. Next itself keeps an
 * X-Forwarded-For that the client sent, so that header alone would let a guesser pick a new address for every try.
 */
export function rememberAddresses(): void {
  if (globalThis.tickmarkRemembersAddresses) return
  globalThis.tickmarkRemembersAddresses = true
  const trustProxy = env().TICKMARK_TRUST_PROXY
  subscribe('http.server.request.start', (message) => {
    if (!isServerRequest(message)) return
    const { headers, socket } = message.request
    const forwarded = headers['x-forwarded-for']
    headers[ADDRESS_HEADER] = clientAddress(
      socket,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      trustProxy,
    )
  })
}
