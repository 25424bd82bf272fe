// @ts-check
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, stampIn } from './fingerprint.mjs'
import { runProgram, tail } from './run-program.mjs'
import { ROOT } from './settings.mjs'
import { machineFailure, Stop } from './stop.mjs'

const STAMP = path.join(ROOT, 'generated', 'prisma', '.tickmark-schema')

/** The Prisma client, when the schema or Prisma changed. @param {{ tell: (outcome: string) => void }} progress */
export async function generateClient({ tell }) {
  const wanted = fingerprint(ROOT, ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (stampIn(STAMP) === wanted) return tell('as the schema says')
  const { code, output } = await runProgram(
    [process.execPath, path.join('node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      env: {
        ...process.env,
        // `generate` asks for a schema engine and never runs it; without an answer it would try to download one.
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  )
  if (code !== 0) {
    console.error(tail(output))
    throw new Stop(machineFailure(output) ?? 'The database client could not be generated (what Prisma said is above).')
  }
  writeFileSync(STAMP, wanted)
  tell('generated')
}
