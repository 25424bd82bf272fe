// @ts-check

/**
 * What the application runs with: its own connection and secret, and nothing of the owner's.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ appUrl: string, sessionSecret: string, address: string, data: string, locale?: string }} given
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment(env, { appUrl, sessionSecret, address, data }) {
  return {
    ...env,
    DATABASE_URL: appUrl,
    DATABASE_MIGRATION_URL: undefined,
    NEXTAUTH_SECRET: sessionSecret,
    NEXTAUTH_URL: env.NEXTAUTH_URL ?? address,
    TICKMARK_DATA: data,
  }
}
