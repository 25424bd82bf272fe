import { randomBytes, randomUUID } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers'
import { cookieName, cookieOptions, idleSeconds, isSecure } from '@/lib/auth/session-cookie'
import { nowSeconds, openSessionToken, renewSessionToken, type SessionClaims } from '@/lib/auth/session-token'

const open = /^\/(sign-in|setup|invitation|reset|reviewed|healthz|readyz|api)(\/|$)/

// An open tab listens by itself; only what a person does keeps a session awake.
const listens = /^\/api\/(auth\/|articles\/[^/]+\/events)/

// A report is a file to be saved; its route forbids it everything.
const hasOwnPolicy = /^\/api\/reviewed\//

const RENEW_AFTER_SECONDS = 60

function isPrefetch(request: NextRequest): boolean {
  return request.headers.get('next-router-prefetch') !== null || request.headers.get('purpose') === 'prefetch'
}

async function renew(
  response: NextResponse,
  request: NextRequest,
  claims: SessionClaims,
  secure: boolean,
): Promise<void> {
  if (listens.test(request.nextUrl.pathname) || isPrefetch(request)) return
  if (nowSeconds() - (claims.iat ?? 0) < RENEW_AFTER_SECONDS) return
  response.cookies.set(cookieName('session', secure), await renewSessionToken(claims), {
    ...cookieOptions(secure),
    maxAge: idleSeconds(),
  })
}

/**
 * Headers for every answer, the idle clock of the session, and a quick way to the door for who is signed out.
 * It guards nothing: it knows that a cookie is ours, not that its person is still in force. Every page, route and
 * action asks the database again (CVE-2025-29927 was about applications that stopped here).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const secure = isSecure(request.headers)
  const facts = {
    nonce: randomBytes(16).toString('base64'),
    secure,
    development: process.env.NODE_ENV === 'development',
  }
  const { pathname, search } = request.nextUrl
  const claims = await openSessionToken(request.cookies.get(cookieName('session', secure))?.value)

  const headers = new Headers(request.headers)
  const requestId = randomUUID()
  headers.set('x-request-id', requestId)
  headers.set('x-nonce', facts.nonce)
  headers.set('x-tickmark-path', `${pathname}${search}`)
  // Next reads the nonce for its scripts from here.
  headers.set('content-security-policy', contentSecurityPolicy(facts))

  let response: NextResponse
  if (claims === null && !open.test(pathname)) {
    const door = new URL('/sign-in', request.url)
    if (pathname !== '/') door.searchParams.set('next', `${pathname}${search}`)
    response = NextResponse.redirect(door, 307)
  } else {
    response = NextResponse.next({ request: { headers } })
    if (claims) await renew(response, request, claims, secure)
  }
  for (const [name, value] of Object.entries(securityHeaders(facts))) {
    // What is set here would win over the route's own, stricter policy.
    if (name === 'Content-Security-Policy' && hasOwnPolicy.test(pathname)) continue
    response.headers.set(name, value)
  }
  response.headers.set('x-request-id', requestId)
  return response
}

export const config = {
  matcher: ['/((?!_next/static/|_next/image|icon.svg|favicon.ico).*)'],
}
