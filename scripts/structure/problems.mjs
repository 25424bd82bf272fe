// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DOMAIN_ROOMS, DRAWERS, isTest, isVerb, nameOf, roomOf } from './rooms.mjs'

const LONGEST = 400
const SKIPPED = new Set([
  'node_modules',
  '.next',
  '.git',
  '.tickmark',
  'generated',
  'coverage',
  'test-results',
  'playwright-report',
])

/**
 * What is wrong with the shape of a checkout, one sentence each.
 * @param {string} root
 * @returns {string[]}
 */
export function structureProblems(root) {
  return sourcesBelow(root).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    return [
      ...nameProblems(file),
      ...lengthProblems(file, text),
      ...vocabularyProblems(file, text),
      ...silenceProblems(file, text),
    ]
  })
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function sourcesBelow(root) {
  /** @param {string} folder @returns {string[]} */
  const walk = (folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const place = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(place)
      return /\.(tsx?|mjs|css)$/.test(entry.name) && entry.name !== 'next-env.d.ts' ? [place] : []
    })
  return walk('')
}

/** @param {string} file */
function nameProblems(file) {
  const folders = file.split('/').slice(0, -1)
  const drawer = [...folders, nameOf(file)].find((name) => DRAWERS.includes(name))
  const problems = drawer ? [`${file}: "${drawer}" is a drawer. Put each thing with the noun that it is about.`] : []
  const base = (file.split('/').at(-1) ?? '').replace(/^_/, '')
  if (!/^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(base)) problems.push(`${file}: names of files are kebab-case.`)
  return problems
}

/** @param {string} file @param {string} text */
function lengthProblems(file, text) {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST ? [`${file}: ${lines} lines. A file holds one idea, in at most ${LONGEST}.`] : []
}

/** @param {string} file @param {string} text */
function vocabularyProblems(file, text) {
  const room = roomOf(file)
  if (room === null || isTest(file)) return []
  if (/from '@\/lib\/audit\/change'/.test(text) && !isVerb(file) && room !== 'audit' && writes(text)) {
    return [
      `${file}: only a verb-noun file goes through the write door (change), so that the listing of a room is the list of its use cases. A new verb is added in scripts/structure/rooms.mjs.`,
    ]
  }
  if (!DOMAIN_ROOMS.includes(room) || !isVerb(file)) return []
  const wanted = nameOf(file).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
  return new RegExp(`export (async )?(function|const) ${wanted}\\b`).test(text)
    ? []
    : [`${file}: exports no ${wanted}. A verb's file is named after the one function it gives.`]
}

/** @param {string} text */
function writes(text) {
  return /import \{[^}]*\bchange\b[^}]*\} from '@\/lib\/audit\/change'/.test(text)
}

/** @param {string} file @param {string} text */
function silenceProblems(file, text) {
  // The test of these rules quotes what they refuse.
  if (file === 'scripts/structure.test.ts') return []
  const problems = []
  if (/\.test\.tsx?$|^e2e\//.test(file) && /\b(describe|it|test)\.(skip|only|todo|fixme)\(/.test(text)) {
    problems.push(`${file}: a test is skipped or alone. Repair it or remove it.`)
  }
  if (/(\/\/|\/\*|\{\/\*)\s*(TODO|FIXME|XXX|HACK)\b/.test(text)) {
    problems.push(`${file}: an open end is an issue, not a comment.`)
  }
  return problems
}
