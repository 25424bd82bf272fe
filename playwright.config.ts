import { defineConfig } from '@playwright/test'
import { freePort } from './scripts/postgres/free-port.mjs'
import { findBrowser } from './scripts/testing/find-browser.mjs'

// Workers read this file again; what was found once is handed down in the environment.
process.env.TICKMARK_BROWSER ??= await findBrowser((what) => process.stderr.write(`Browser: ${what}\n`))
process.env.TICKMARK_E2E_PORT ??= String(await freePort())

// A network that is closed refuses the browser's own calls many at a time, and that slows the tests.
const withoutOwnTraffic = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/fixtures/server.ts',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${process.env.TICKMARK_E2E_PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.TICKMARK_BROWSER,
      // Chromium's sandbox does not work as root.
      args: [...withoutOwnTraffic, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
})
