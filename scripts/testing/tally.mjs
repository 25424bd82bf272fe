// @ts-check
import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What a runner counted, read from its JSON report. A run that failed without a failed test (a file that does not load,
 * an error outside of any test) counts as one failure, and so does a report that was never written.
 * @param {number} code the runner's exit code
 * @param {() => Count} read
 * @returns {Count}
 */
function counted(code, read) {
  /** @type {Count} */
  let count
  try {
    count = read()
  } catch {
    return { passed: 0, failed: 1 }
  }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @param {number} code @param {string} file @returns {Count} */
export function vitestCount(code, file) {
  return counted(code, () => {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const empty = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + empty.length }
  })
}

/** @param {number} code @param {string} file @returns {Count} */
export function playwrightCount(code, file) {
  return counted(code, () => {
    const { stats } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  })
}

/** @param {Count[]} counts @returns {Count} */
export function total(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}
