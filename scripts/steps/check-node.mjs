// @ts-check
// Written for the oldest Node that can read a module, so that it can say what is wrong.

/** The same as "engines" in package.json. */
const NEEDED = { major: 20, minor: 9 }

/**
 * @param {string} version such as "20.9.0"
 * @returns {boolean}
 */
export function nodeIsNewEnough(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  return major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)
}

/** Ends the process with one sentence when Node is too old. */
export function checkNode() {
  if (nodeIsNewEnough(process.versions.node)) return
  console.error(
    'Tickmark needs Node ' +
      NEEDED.major +
      '.' +
      NEEDED.minor +
      ' or later; this is Node ' +
      process.versions.node +
      '. Install a newer Node and start again.',
  )
  process.exit(1)
}
