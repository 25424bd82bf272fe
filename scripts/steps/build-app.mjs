// @ts-check
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, stampIn } from './fingerprint.mjs'
import { runProgram, tail } from './run-program.mjs'
import { ROOT } from './settings.mjs'
import { machineFailure, Stop } from './stop.mjs'

const STAMP = path.join(ROOT, '.next', 'tickmark-build')

const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
]

/** @param {string} file */
function isBuilt(file) {
  return !/\.test\.tsx?$/.test(file) && !file.startsWith('lib/db/testing/')
}

/** `next build`, when a source changed since the last one. @param {{ tell: (outcome: string) => void, slow: (what: string) => void }} progress */
export async function buildApp({ tell, slow }) {
  const wanted = fingerprint(ROOT, SOURCES, isBuilt)
  if (stampIn(STAMP) === wanted && existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) return tell('as the sources say')
  slow('building, about a minute')
  const { code, output } = await runProgram(
    [process.execPath, path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    {
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    },
  )
  if (code !== 0) {
    console.error(tail(output, 60))
    throw new Stop(machineFailure(output) ?? 'The application could not be built (what Next.js said is above).')
  }
  writeFileSync(STAMP, wanted)
  tell('built')
}
