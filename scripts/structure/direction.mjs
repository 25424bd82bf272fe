// @ts-check
import { DOMAIN_ROOMS, isTest, isVerb, nameOf, PURE_ROOMS, roomOf, SPINE } from './rooms.mjs'

/**
 * Why one file may not import another, or null when it may.
 * @param {string} from relative to the checkout, with forward slashes
 * @param {string} target relative to the checkout without ending, or the name of a package
 * @param {{ typeOnly?: boolean }} [how]
 * @returns {string | null}
 */
export function directionProblem(from, target, { typeOnly = false } = {}) {
  if (isTest(from)) return testProblem(from, target)
  return (
    layerProblem(from, target, typeOnly) ??
    roomProblem(from, target) ??
    databaseProblem(from, target, typeOnly) ??
    nextProblem(from, target)
  )
}

/** @param {string} from @param {string} target */
function testProblem(from, target) {
  // Tests arrange through whichever verb makes their case; only the layers hold for them.
  if (from.startsWith('lib/') && within(target, 'app')) return 'Nothing below imports a route: app → components → lib.'
  return null
}

/** @param {string} from @param {string} target @param {boolean} typeOnly */
function layerProblem(from, target, typeOnly) {
  if (!within(from, 'app') && within(target, 'app')) {
    return 'Routes are the outermost layer (app → components → lib): nothing imports them, or the edge would decide things.'
  }
  if (within(from, 'lib') && within(target, 'components')) {
    return 'lib runs on the server without React: components import pure lib, never the other way.'
  }
  if (isProduct(from) && isAnyOf(target, ['e2e', 'bench', 'scripts'])) {
    return 'The product does not depend on what builds, tests or measures it.'
  }
  if (isProduct(from) && !within(from, 'lib/db') && /(^|\/)testing(\/|$)/.test(target)) {
    return 'What is in testing/ is for tests; the product would carry their rights.'
  }
  if (!within(from, 'components')) return null
  if (typeOnly && target === 'lib/action') return null
  if (isEdge(target))
    return 'Components take props in and give callbacks out; sessions, actions and verbs belong to the route that shows them.'
  return null
}

/** Rules that a form shows while somebody types. */
const PURE_AUTH = ['lib/auth/password-rule', 'lib/auth/return-path']

/** What a component never imports. @param {string} target */
function isEdge(target) {
  const room = roomOf(`${target}.ts`)
  return (
    ['lib/action', 'lib/route', 'lib/audit/change', 'lib/messages/server'].includes(target) ||
    (room === 'auth' && !PURE_AUTH.includes(target)) ||
    (room !== null && DOMAIN_ROOMS.includes(room) && isVerb(target))
  )
}

/**
 * The worker that keeps a long comparison off the request's thread runs in Node only and reaches for Node's own threads.
 * @param {string} from @param {string} target
 */
function isThreadOfItsOwn(from, target) {
  return (
    /^lib\/anchoring\/(rebase-in-worker|worker|worker-entry)\.(ts|mjs)$/.test(from) &&
    !target.startsWith('lib/') &&
    !target.startsWith('app/')
  )
}

/** @param {string} from @param {string} target */
function roomProblem(from, target) {
  const here = roomOf(from)
  const there = within(target, 'lib') ? roomOf(`${target}.ts`) : null
  if (here === null) return null
  if (here === 'anchoring' && !isThreadOfItsOwn(from, target) && (there !== 'anchoring' || !within(target, 'lib'))) {
    return 'lib/anchoring imports nothing: it is text in, offsets out, and runs in the browser, the server and the benchmark alike.'
  }
  if (there === null || there === here) return null
  if (here === 'policy')
    return 'lib/policy takes plain facts and imports no room, so that a right never depends on how its facts were read.'
  if (PURE_ROOMS.includes(there)) return null
  const [at, to] = [SPINE.indexOf(here), SPINE.indexOf(there)]
  if (at >= 0 && to > at) {
    return `The spine runs ${SPINE.join(' ← ')} and each imports only leftwards; ${here} would come to depend on what depends on it.`
  }
  return null
}

const DATABASE_PLACES = ['lib/db', 'lib/audit', 'lib/live', 'lib/auth']

/** @param {string} from @param {string} target @param {boolean} typeOnly */
function databaseProblem(from, target, typeOnly) {
  if (!isProduct(from)) return null
  const database =
    within(target, 'lib/db') || within(target, 'generated') || target === 'pg' || target.startsWith('@prisma/')
  if (!database) return null
  if (within(from, 'components'))
    return 'Components never see Prisma: its types would tie the screen to the tables. Use the pure types of a room.'
  if (within(from, 'app')) {
    return target === 'lib/db/readiness'
      ? null
      : 'Routes and pages ask a query or call a verb, which authorize; a query of their own would not.'
  }
  if (DATABASE_PLACES.some((place) => within(from, place))) return null
  if (['queries', 'rows'].includes(nameOf(from)) || isVerb(from)) return null
  if (typeOnly) return null
  return 'Prisma is used in lib/db, lib/audit, queries.ts, rows.ts and verb-noun files only; rules that read the database cannot be tested without it.'
}

/** @param {string} from @param {string} target */
function nextProblem(from, target) {
  const room = roomOf(from)
  const next = target === 'next' || target.startsWith('next/') || target.startsWith('next-auth')
  if (!next || room === null || room === 'auth' || room === 'messages') return null
  return 'next/* stays at the edge (app, lib/auth, lib/action.ts, lib/route.ts): a verb is called by tests and scripts that have no request.'
}

/** @param {string} file */
function isProduct(file) {
  return isAnyOf(file, ['app', 'components', 'lib'])
}

/** @param {string} file @param {string[]} folders */
function isAnyOf(file, folders) {
  return folders.some((folder) => within(file, folder))
}

/** @param {string} file @param {string} folder */
function within(file, folder) {
  return file === folder || file.startsWith(`${folder}/`)
}
