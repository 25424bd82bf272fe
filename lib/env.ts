import { z } from 'zod'

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true')

const schema = z.object({
  /** The application's own connection; it needs no right to change events or frozen rows. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  NEXTAUTH_SECRET: z.string().min(32, 'NEXTAUTH_SECRET needs at least 32 characters'),
  /** The address that people type; https makes the session cookie Secure. */
  TICKMARK_URL: z.url({ protocol: /^https?$/ }).optional(),
  TICKMARK_IDLE_MINUTES: z.coerce.number().int().min(5).max(43_200).default(720),
  TICKMARK_IMPORT_LIMIT_BYTES: z.coerce.number().int().min(1_024).max(33_554_432).default(2_097_152),
  /** 1 when a proxy in front sets X-Forwarded-For; otherwise that header is not believed. */
  TICKMARK_TRUST_PROXY: flag,
  TICKMARK_LOCALE: z.string().default('en'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('Single sign-on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Env = z.output<typeof schema>

let parsed: Env | undefined

/** The configuration, parsed once. @throws {Error} naming the variables that are wrong, never their values */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration cannot be used. ${names.join('; ')}`)
  }
  parsed = result.data
  return parsed
}
