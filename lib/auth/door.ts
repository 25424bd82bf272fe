import NextAuth from 'next-auth'
import { NextRequest } from 'next/server'
import { Refusal } from '@/lib/errors'
import { readBytes } from '@/lib/request-body'
import { authOptions } from './options'
import { singleSignOn } from './oidc-provider'
import { cookieName, isSecure } from './session-cookie'

const BODY_LIMIT_BYTES = 8_192

/** What of the library is reachable. Its own pages, its log sink and its session update are not. */
function isOffered(method: string, path: readonly string[]): boolean {
  const name = path.join('/')
  const sso = singleSignOn() !== null
  if (method === 'GET')
    return ['csrf', 'session', 'error', 'signin'].includes(name) || (sso && name === 'callback/oidc')
  return ['callback/credentials', 'signout'].includes(name) || (sso && name === 'signin/oidc')
}

/** The library answers a callback address that is none with a failure of the server; here it is left out. */
async function tidied(request: NextRequest): Promise<NextRequest> {
  const url = new URL(request.url)
  const callbackUrl = url.searchParams.get('callbackUrl')
  if (callbackUrl !== null && !isAddress(callbackUrl)) url.searchParams.delete('callbackUrl')
  const headers = new Headers(request.headers)
  const body = request.method === 'POST' ? await readBytes(request, BODY_LIMIT_BYTES) : undefined
  return new NextRequest(url, { method: request.method, headers, ...(body === undefined ? {} : { body }) })
}

function isAddress(value: string): boolean {
  return value.startsWith('/') || /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')
}

async function askLibrary(request: NextRequest, path: readonly string[], secure: boolean): Promise<unknown> {
  try {
    const answer: unknown = await NextAuth(
      request,
      { params: Promise.resolve({ nextauth: [...path] }) },
      authOptions(secure),
    )
    return answer
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Refusal('invalid', 'the body is not JSON', { cause })
    throw cause
  }
}

/**
 * The sign-in library behind a narrow door: only the addresses that Tickmark uses, bodies of a few kilobytes, and
 * whatever a client may send never becomes a failure of the server.
 */
export async function door(request: NextRequest, path: readonly string[]): Promise<Response> {
  if (!isOffered(request.method, path))
    throw new Refusal('notFound', 'not an address of the sign-in library that is offered')
  const secure = isSecure(request.headers)
  const callback = request.cookies.get(cookieName('callback', secure))?.value
  if (callback !== undefined && !isAddress(callback)) throw new Refusal('invalid', 'the callback cookie is no address')
  const answer = await askLibrary(await tidied(request), path, secure)
  if (!(answer instanceof Response)) throw new Error('the sign-in library gave no response')
  return answer
}
