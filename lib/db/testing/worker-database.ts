import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { cloneDatabase } from '@/scripts/testing/test-server.mjs'

// Runs before the imports of each test file: every file starts on a fresh clone, under the name of its worker.
const database = await cloneDatabase(
  inject('testServer'),
  inject('testTemplate'),
  `w${process.env.VITEST_POOL_ID ?? '1'}`,
)

process.env.DATABASE_URL = database.appUrl
process.env.DATABASE_MIGRATION_URL = database.ownerUrl
process.env.TICKMARK_SUPERUSER_URL = database.adminUrl
process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString('base64url')
process.env.LOG_LEVEL ??= 'silent'
