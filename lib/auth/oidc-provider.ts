import { decodeJwt } from 'jose'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { env } from '@/lib/env'

interface Claims {
  sub: string
  email?: string
  email_verified?: boolean
}

/** Whether single sign-on is switched on, and what its button says. */
export function singleSignOn(): { name: string } | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env()
  return OIDC_ISSUER && OIDC_CLIENT_ID ? { name: OIDC_NAME } : null
}

/** Authorization code with PKCE, state and nonce. Without a client secret it is a public client. */
export function oidcProvider(): OAuthConfig<Claims> | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return null
  return {
    id: 'oidc',
    name: OIDC_NAME,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    client: { token_endpoint_auth_method: OIDC_CLIENT_SECRET ? 'client_secret_basic' : 'none' },
    authorization: { params: { scope: 'openid email profile' } },
    checks: ['pkce', 'state', 'nonce'],
    idToken: true,
    userinfo: {
      // Many providers keep the e-mail out of the id_token. The library has verified that token by now; that the
      // user info is about the same subject is for us to see to.
      async request({ client, tokens }) {
        const claims = decodeJwt(tokens.id_token ?? '')
        if (!tokens.access_token) return { ...claims, sub: claims.sub ?? '' }
        const more = await client.userinfo(tokens.access_token)
        if (more.sub !== claims.sub) throw new Error('the user info is about another subject')
        return { ...claims, ...more }
      },
    },
    profile: (claims) => ({ id: claims.sub }),
  }
}
