// @ts-check
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../steps/settings.mjs'
import { Stop } from '../steps/stop.mjs'

const DOWNLOAD_LIMIT_MS = 240_000

/**
 * A Chromium or Chrome for the browser tests, in this order: TICKMARK_BROWSER, one on this machine, Playwright's own
 * (downloaded when it can be), Debian's when this is root.
 * @param {(what: string) => void} [slow] told before something that takes long
 * @returns {Promise<string>} its path
 * @throws {Stop} when there is none
 */
export async function findBrowser(slow = () => undefined) {
  const named = process.env.TICKMARK_BROWSER
  if (named) {
    if (!isProgram(named)) throw new Stop(`TICKMARK_BROWSER is ${named}, and there is no program there.`)
    return named
  }
  return systemBrowser() ?? (await playwrightBrowser(slow)) ?? debianBrowser(slow) ?? refuse()
}

/** @returns {never} */
function refuse() {
  throw new Stop(
    'No browser was found for the browser tests. Install Chrome or Chromium, or run "npx playwright install chromium", or set TICKMARK_BROWSER to the path of one.',
  )
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const named = NAMES.flatMap((name) =>
    folders.map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  )
  return [...named, ...PLACES].find(isProgram) ?? null
}

/** @param {(what: string) => void} slow */
async function playwrightBrowser(slow) {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (existsSync(own)) return own
  slow('trying to download one')
  spawnSync(process.execPath, [path.join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    cwd: ROOT,
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT_MS,
  })
  return existsSync(own) ? own : null
}

/** @param {(what: string) => void} slow */
function debianBrowser(slow) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  slow('installing Chromium with apt-get')
  const options = { stdio: /** @type {const} */ ('ignore'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  try {
    execFileSync('apt-get', ['update', '-q'], options)
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-liberation', 'fonts-noto-core'], options)
  } catch {
    return null
  }
  return systemBrowser()
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
