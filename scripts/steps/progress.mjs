// @ts-check

/**
 * One line per step: its name at once, what came of it and its time when it is done.
 * @template T
 * @param {string} name
 * @param {(progress: { tell: (outcome: string) => void, slow: (what: string) => void }) => Promise<T> | T} work
 *   `tell` words the outcome; `slow` announces work that takes long enough for somebody to wonder
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const since = performance.now()
  let outcome = ''
  const live = process.stdout.isTTY === true
  if (live) process.stdout.write(`  … ${name}`)
  const progress = {
    tell: (/** @type {string} */ told) => {
      outcome = told
    },
    slow: (/** @type {string} */ what) => {
      process.stdout.write(live ? `\r\u001b[2K  … ${name}: ${what}` : `  … ${name}: ${what}\n`)
    },
  }
  try {
    const result = await work(progress)
    line(live, '✓', name, outcome, since)
    return result
  } catch (error) {
    line(live, '✗', name, '', since)
    throw error
  }
}

/**
 * @param {boolean} live
 * @param {string} mark
 * @param {string} name
 * @param {string} outcome
 * @param {number} since
 */
function line(live, mark, name, outcome, since) {
  const left = `  ${mark} ${name}${outcome ? `: ${outcome}` : ''}`
  process.stdout.write(`${live ? '\r\u001b[2K' : ''}${left.padEnd(70)} ${seconds(performance.now() - since)}\n`)
}

/**
 * @param {number} milliseconds
 * @returns {string}
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`
}
