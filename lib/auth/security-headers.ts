/** What the headers depend on. */
export interface HeaderFacts {
  /** Fresh for each request; Next puts it on its own scripts. */
  nonce: string
  /** The reader's side is https. */
  secure: boolean
  /** `next dev` evaluates source maps, which needs 'unsafe-eval'. */
  development: boolean
}

/** No inline script runs without the nonce, whatever gets into a page; a base or a form cannot point elsewhere. */
export function contentSecurityPolicy({ nonce, secure, development }: HeaderFacts): string {
  const directives = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // `style` attributes place notes and highlights; a style cannot run anything.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "media-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ]
  return directives.join('; ')
}

/** For every answer: pages, data and downloads alike. */
export function securityHeaders(facts: HeaderFacts): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(facts),
    // Links with tokens must not travel on in a Referer.
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(facts.secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}
