// @ts-check

/** Each imports only leftwards. */
export const SPINE = ['articles', 'claims', 'evidence', 'review', 'report']

/** The rooms whose files are named by the closed vocabulary of docs/architecture.md. */
export const DOMAIN_ROOMS = [...SPINE, 'people']

/** Rooms that take plain facts, so that anybody may import them and they import no room. */
export const PURE_ROOMS = ['anchoring', 'policy']

/**
 * The first word of a file that does something. A use case with a new verb adds it here, so the listing of a
 * room stays the listing of what can be done in it.
 */
export const VERBS = [
  'accept',
  'add',
  'approve',
  'attach',
  'change',
  'create',
  'deactivate',
  'import',
  'invite',
  'issue',
  'join',
  'make',
  'override',
  'publish',
  'reactivate',
  'record',
  'remember',
  'remove',
  'reserve',
  'reset',
  'resize',
  'restore',
  'return',
  'revise',
  'revoke',
  'set',
  'share',
  'sign',
  'submit',
  'use',
  'verify',
  'withdraw',
]

/** Names that gather what has no home. */
export const DRAWERS = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'types',
  'constants',
  'misc',
  'shared',
  'stuff',
  'core',
]

/**
 * @param {string} file relative to the checkout, with forward slashes
 * @returns {boolean}
 */
export function isTest(file) {
  return /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file) || /(^|\/)cases\//.test(file)
}

/** @param {string} file */
export function roomOf(file) {
  return /^lib\/([^/.]+)\//.exec(file)?.[1] ?? null
}

/** The file's name without its ending. @param {string} file */
export function nameOf(file) {
  return (file.split('/').at(-1) ?? '').replace(/(\.db)?(\.test)?\.(tsx?|mjs)$/, '')
}

/** Whether the file is a write: `verb-noun`, by its first word. @param {string} file */
export function isVerb(file) {
  const words = nameOf(file).split('-')
  return words.length > 1 && VERBS.includes(words[0] ?? '')
}
