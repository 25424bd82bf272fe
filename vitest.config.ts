import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')
const elsewhere = ['node_modules/**', '.next/**', '.tickmark/**', 'generated/**', 'e2e/**']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Next gives this package its meaning; outside of it there is nothing to guard.
      { find: 'server-only', replacement: `${root}/lib/db/testing/server-only.ts` },
    ],
  },
  test: {
    reporters: ['default'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          setupFiles: ['scripts/testing/property-seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          environment: 'node',
          include: ['**/*.db.test.ts'],
          exclude: elsewhere,
          globalSetup: ['lib/db/testing/global-setup.ts'],
          setupFiles: ['lib/db/testing/worker-database.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
