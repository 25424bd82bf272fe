// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, stampIn } from './fingerprint.mjs'
import { runProgram, tail } from './run-program.mjs'
import { ROOT } from './settings.mjs'
import { machineFailure, Stop } from './stop.mjs'

const STAMP = path.join(ROOT, 'node_modules', '.tickmark-lock')

/** `npm ci` when the installed packages are not those of the lock. @param {{ tell: (outcome: string) => void, slow: (what: string) => void }} progress */
export async function installPackages({ tell, slow }) {
  const wanted = fingerprint(ROOT, ['package-lock.json'])
  if (stampIn(STAMP) === wanted) return tell('as locked')
  if (installedAsLocked()) {
    writeFileSync(STAMP, wanted)
    return tell('as locked')
  }
  slow('installing, about a minute the first time')
  const { code, output } = await runProgram([...npm(), 'ci', '--no-audit', '--no-fund'], {
    // A production environment would leave out the packages that the build needs.
    env: { ...process.env, NODE_ENV: 'development', npm_config_production: undefined },
  }).catch((error) => {
    throw new Stop('npm could not be run. It comes with Node; install Node again, or put npm on the PATH.', error)
  })
  if (code !== 0) {
    console.error(tail(output))
    throw new Stop(
      machineFailure(output) ??
        'The packages could not be installed (npm ci failed; what it said is above). Check the network and start again.',
    )
  }
  writeFileSync(STAMP, wanted)
  tell('installed')
}

/** The npm that started this, else the one on the PATH. */
function npm() {
  const given = process.env.npm_execpath
  return given && /npm-cli\.js$/.test(given) ? [process.execPath, given] : ['npm']
}

/** npm keeps a record of what it put into node_modules; somebody's own `npm ci` needs no second one. */
function installedAsLocked() {
  try {
    const locked = packagesIn('package-lock.json')
    const installed = packagesIn('node_modules/.package-lock.json')
    return Object.entries(locked).every(([place, { version, optional }]) => {
      if (place === '') return true
      const there = installed[place]
      return there ? there.version === version : optional === true
    })
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages
}
