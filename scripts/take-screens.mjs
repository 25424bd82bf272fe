// @ts-check
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { freePort } from './postgres/free-port.mjs'
import { ROOT } from './steps/settings.mjs'
import { findBrowser } from './testing/find-browser.mjs'
import { temporaryFolder } from './testing/temporary-folder.mjs'

/**
 * Takes the pictures of docs/screens from a fresh demo desk: every screen, 1440 and 390 px wide, light and dark.
 * Run by `npm run screens`.
 */

const OUT = path.join(ROOT, 'docs', 'screens')

/** @param {string} data @param {number} port */
async function startDemo(data, port) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), TICKMARK_DATA: data, DATABASE_URL: '', DATABASE_MIGRATION_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const people = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      process.stdout.write(chunk)
      const rows = [...said.matchAll(/^ {2}(\S+@\S+) +(\S+) +(viewer|editor|reviewer|admin)$/gm)]
      if (rows.length >= 5) resolve(rows.map(([, email = '', password = '', role = '']) => ({ email, password, role })))
    })
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
  })
  return { child, people }
}

/** @param {import('@playwright/test').Page} page @param {string} address @param {{ email: string, password: string }} person */
async function signIn(page, address, person) {
  await page.goto(`${address}/sign-in`)
  await page.getByLabel('Email').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
}

const data = await temporaryFolder()
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { child, people } = await startDemo(data, port)
const executablePath = await findBrowser()
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
mkdirSync(OUT, { recursive: true })
try {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of [1440, 390]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      /** @param {string} name @param {string} at */
      const take = async (name, at) => {
        await page.goto(`${address}${at}`)
        await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined)
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        await page.screenshot({ path: path.join(OUT, `${name}-${width}-${colorScheme}.png`) })
      }
      await take('sign-in', '/sign-in')
      const as = (/** @type {string} */ role) => {
        const person = people.find((/** @type {{ role: string }} */ candidate) => candidate.role === role)
        if (!person) throw new Error(`the demo has no ${role}`)
        return person
      }
      await signIn(page, address, as('admin'))
      await take('desk', '/')
      const article = await page.getByRole('link', { name: 'Miami talks' }).first().getAttribute('href')
      await take('import', '/import')
      await take('sources', '/sources')
      await take('reviewed-list', '/reviewed')
      const reviewed = await page.locator('a[href^="/reviewed/"]').first().getAttribute('href')
      await take('people', '/people')
      await take('account', '/account')
      await context.clearCookies()
      await signIn(page, address, as('reviewer'))
      const base = new URL(String(article), address).pathname
      await take('workbench-rest', base)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.waitForTimeout(800)
      await page.screenshot({ path: path.join(OUT, `workbench-${width}-${colorScheme}.png`) })
      await take('review', `${base}/review`)
      await take('history', `${base}/history`)
      await take('reviewed', String(reviewed))
      await context.close()
    }
  }
} finally {
  await browser.close()
  child.kill('SIGINT')
  await new Promise((resolve) => child.once('exit', resolve))
  rmSync(data, { recursive: true, force: true })
}
