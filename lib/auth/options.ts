import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/errors'
import { log } from '@/lib/log'
import type { Actor } from '@/lib/policy/actor'
import { ADDRESS_HEADER } from './client-address'
import { joinBySingleSignOn } from './join-by-single-sign-on'
import { oidcProvider } from './oidc-provider'
import { actorOfSession } from './queries'
import { signInSchema } from './schema'
import { cookieName, cookieOptions, idleSeconds } from './session-cookie'
import { nowSeconds, readClaims } from './session-token'
import { verifySignIn } from './verify-sign-in'

declare module 'next-auth' {
  interface User {
    id: string
    tokenVersion?: number
  }
  interface Session {
    actor: Actor | null
  }
}

/** Error codes that reach the sign-in page in its `error` parameter; `wait` carries the seconds after a colon. */
export const signInErrors = {
  refused: 'refused',
  unavailable: 'unavailable',
  wait: 'wait',
  notInvited: 'notInvited',
  provider: 'provider',
} as const

const addressOf = (headers: Record<string, unknown> | undefined): string => {
  const address = headers?.[ADDRESS_HEADER]
  return typeof address === 'string' && address !== '' ? address : 'unknown'
}

const credentials = CredentialsProvider({
  id: 'credentials',
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(input, request) {
    const parsed = signInSchema.safeParse(input)
    if (!parsed.success) throw new Error(signInErrors.refused)
    // The message of what is thrown here goes to the reader in an address.
    const answer = await verifySignIn(parsed.data, addressOf(request.headers)).catch((error: unknown) => {
      log().error({ err: error }, 'sign-in failed')
      throw new Error(signInErrors.unavailable)
    })
    if (answer.kind === 'wait') throw new Error(`${signInErrors.wait}:${answer.seconds}`)
    if (answer.kind === 'refused') throw new Error(signInErrors.refused)
    return answer.person
  },
})

const cookie = (part: Parameters<typeof cookieName>[0], secure: boolean, maxAge?: number) => ({
  name: cookieName(part, secure),
  options: { ...cookieOptions(secure), ...(maxAge === undefined ? {} : { maxAge }) },
})

/** @param secure the reader's side of the connection is https */
export function authOptions(secure: boolean): NextAuthOptions {
  const oidc = oidcProvider()
  return {
    providers: oidc ? [credentials, oidc] : [credentials],
    secret: env().NEXTAUTH_SECRET,
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: idleSeconds() },
    jwt: { maxAge: idleSeconds() },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    cookies: {
      sessionToken: cookie('session', secure),
      csrfToken: cookie('csrf', secure),
      callbackUrl: cookie('callback', secure),
      pkceCodeVerifier: cookie('pkce', secure, 900),
      state: cookie('state', secure, 900),
      nonce: cookie('nonce', secure, 900),
    },
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.type !== 'oauth') return account?.type === 'credentials'
        try {
          Object.assign(user, await joinBySingleSignOn(profile))
          return true
        } catch (error) {
          if (!(error instanceof Refusal)) {
            log().error({ err: error }, 'single sign-on failed')
            return `/sign-in?error=${signInErrors.provider}`
          }
          log().info({ reason: error.message }, 'single sign-on refused')
          return `/sign-in?error=${signInErrors.notInvited}`
        }
      },
      jwt({ token, user, trigger }) {
        // What comes after signing in, a client's "update" too, changes nothing in the token.
        if (trigger !== 'signIn') return token
        return { sub: user.id, tokenVersion: user.tokenVersion ?? 0, startedAt: nowSeconds() }
      },
      async session({ session, token }) {
        const claims = readClaims(token)
        return { expires: session.expires, actor: claims ? await actorOfSession(claims) : null }
      },
      redirect({ url, baseUrl }) {
        if (url.startsWith('/'))
          return new URL(url, baseUrl).origin === new URL(baseUrl).origin ? `${baseUrl}${url}` : baseUrl
        return URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin ? url : baseUrl
      },
    },
    logger: {
      // The library's own details may hold e-mails and tokens: only its code is kept.
      error: (code) => log().warn({ code }, 'sign-in library'),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}
