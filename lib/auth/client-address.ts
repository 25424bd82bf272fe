import { isIP } from 'node:net'

/** Set by the server itself on every request, over whatever the client sent under this name. */
export const ADDRESS_HEADER = 'x-tickmark-address'

interface Connection {
  remoteAddress?: string | undefined
}

/**
 * The address that an attempt is counted under. Behind a trusted proxy it is the last entry of X-Forwarded-For,
 * the one that the proxy itself wrote; earlier entries are the client's own words.
 */
export function clientAddress(connection: Connection, forwardedFor: string | undefined, trustProxy: boolean): string {
  const forwarded = trustProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined
  const address = forwarded !== undefined && isIP(forwarded) !== 0 ? forwarded : connection.remoteAddress
  return addressGroup(address ?? 'unknown')
}

/** An IPv6 client commands its whole /64, so that is what counts as one address. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const front = head === '' ? [] : head.split(':')
  const back = tail === '' ? [] : tail.split(':')
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : []
  const groups = [...front, ...zeros, ...back].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
