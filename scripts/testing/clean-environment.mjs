// @ts-check

const KEPT = new Set(['TICKMARK_BROWSER', 'TICKMARK_TEST_SERVER'])

/**
 * The environment without the settings of an installation: what somebody exported for `npm start` must not steer the tests.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(env) {
  const clean = { ...env }
  for (const name of Object.keys(clean)) {
    const steers =
      /^(TICKMARK_|OIDC_|NEXTAUTH_)/.test(name) ||
      ['PORT', 'HOST', 'NODE_ENV', 'LOG_LEVEL', 'DATABASE_MIGRATION_URL'].includes(name)
    if (steers && !KEPT.has(name)) Reflect.deleteProperty(clean, name)
  }
  return clean
}
