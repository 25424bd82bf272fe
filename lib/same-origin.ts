import { env } from '@/lib/env'
import { Refusal } from '@/lib/errors'

const changing: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses what another site's page sends with this reader's cookie. A browser names the page's origin;
 * something that is no browser names none, and carries no cookie by itself.
 * @throws {Refusal} forbidden
 */
export function requireSameOrigin(request: Request): void {
  if (!changing.has(request.method)) return
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none')
    throw new Refusal('forbidden', 'a request from another site')
  const origin = request.headers.get('origin')
  if (origin === null) return
  const { TICKMARK_URL } = env()
  const hosts = [request.headers.get('host'), TICKMARK_URL ? new URL(TICKMARK_URL).host : null]
  if (!URL.canParse(origin) || !hosts.includes(new URL(origin).host))
    throw new Refusal('forbidden', 'a request from another origin')
}
