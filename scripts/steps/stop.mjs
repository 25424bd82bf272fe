// @ts-check

/**
 * What ends a command with one sentence for the person at the terminal and exit code 1.
 * Anything else that is thrown is a defect and is shown with its trace.
 */
export class Stop extends Error {
  /**
   * @param {string} sentence says what happened and what to do
   * @param {unknown} [cause]
   */
  constructor(sentence, cause) {
    super(sentence, { cause })
    this.name = 'Stop'
  }
}

/**
 * The sentence for a failure whose cause the machine names, or null when it is none of those.
 * @param {unknown} error
 * @returns {string | null}
 */
export function machineFailure(error) {
  const text = everyMessage(error)
  if (/ENOSPC|No space left on device|Check free disk space|disk full|53100/.test(text)) {
    return 'The disk is full. Make room (about 1 GB is needed) and start again; nothing that was saved is lost.'
  }
  if (/EROFS|read-only file system/i.test(text)) {
    return 'The folder cannot be written to: its file system is read-only. Move Tickmark or set TICKMARK_DATA to another folder.'
  }
  return null
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function everyMessage(error) {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const cause = error.cause === undefined ? '' : everyMessage(error.cause)
  return `${code} ${error.message} ${cause}`
}
