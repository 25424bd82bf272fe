import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '@/scripts/postgres/free-port.mjs'
import { isRunning, postmaster } from '@/scripts/postgres/postmaster.mjs'
import { testEnvironment } from '@/scripts/testing/clean-environment.mjs'
import { temporaryFolder } from '@/scripts/testing/temporary-folder.mjs'

interface Start {
  child: ChildProcess
  said: () => string
  ready: () => Promise<void>
  ended: Promise<number>
}

test.describe.configure({ mode: 'serial' })

test.describe('npm start', () => {
  let data = ''
  let port = 0

  test.beforeAll(async () => {
    data = path.join(await temporaryFolder(), 'data')
    port = await freePort()
  })
  test.afterAll(() => rm(path.dirname(data), { recursive: true, force: true }))

  function start(changes: Record<string, string> = {}): Start {
    const clean = testEnvironment(process.env)
    const env = { ...clean, DATABASE_URL: '', TICKMARK_DATA: data, PORT: String(port), LOG_LEVEL: 'error', ...changes }
    const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (said: string) => {
        text += said
      })
    }
    const ended = once(child, 'exit').then(([code]) => Number(code))
    return {
      child,
      said: () => text,
      ready: () => expect.poll(() => text, { timeout: 60_000, intervals: [50] }).toContain('Ctrl-C stops it'),
      ended,
    }
  }

  const database = () => postmaster(path.join(data, 'postgres'))

  test('makes a demo desk whose people can sign in, and leaves no process at Ctrl-C', async ({ page }) => {
    test.setTimeout(120_000)
    const run = start()
    await run.ready()
    const rows = [...run.said().matchAll(/^ {2}(\S+@\S+) +(\S+) +(admin|editor|reviewer|viewer)$/gm)]
    expect(rows.map(([, , , role]) => role)).toEqual(['admin', 'editor', 'editor', 'reviewer', 'viewer'])
    expect((await stat(path.join(data, 'secrets.json'))).mode & 0o777).toBe(0o600)
    const [, email = '', password = ''] = rows[1] ?? []
    await page.goto(`http://127.0.0.1:${port}/sign-in`)
    await page.getByLabel(/e-?mail/i).fill(email)
    await page.getByLabel(/^password/i).fill(password)
    await page.getByRole('button', { name: /sign in/i }).click()
    await expect(page).not.toHaveURL(/sign-in/)
    const serving = database()
    run.child.kill('SIGINT')
    expect(await run.ended).toBe(0)
    expect(serving.state === 'alive' && isRunning(serving.pid)).toBe(false)
  })

  test('is ready again without installing or building, with the same passwords', async () => {
    const since = Date.now()
    const run = start()
    await run.ready()
    // Under five seconds on a machine of its own (docs/operating.md); here the other specs share its two cores.
    expect(Date.now() - since).toBeLessThan(20_000)
    expect(run.said()).toMatch(/^ {2}\S+@\S+ +\S{4}-\S{4}-\S{4}-\S{4} +admin$/m)
    const other = start({ PORT: String(await freePort()) })
    expect(await other.ended).toBe(1)
    expect(other.said()).toContain('already running')
    run.child.kill('SIGKILL')
    await run.ended
  })

  test('recovers after it was killed, and says so', async () => {
    const left = database()
    if (left.state === 'alive') process.kill(left.pid, 'SIGKILL')
    // The server of the killed run notices that it is alone and lets go of the port.
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          () => 'served',
          () => 'free',
        ),
      )
      .toBe('free')
    const run = start()
    await run.ready()
    expect(run.said()).toContain('recovered after an unclean stop')
    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(database().state).toBe('none')
  })

  test('asks nobody in without a demo desk, but prints a setup code', async () => {
    const run = start({ TICKMARK_DEMO: '0', TICKMARK_DATA: `${data}-empty` })
    await run.ready()
    expect(run.said()).toMatch(/\/setup and make the first admin with this code:\s+\S{4}(-\S{4}){3}/)
    run.child.kill('SIGINT')
    expect(await run.ended).toBe(0)
  })

  test('says in one sentence what is wrong', async () => {
    const unreachable = start({ DATABASE_URL: `postgresql://a:b@127.0.0.1:${await freePort()}/c` })
    expect(await unreachable.ended).toBe(1)
    expect(unreachable.said()).toContain('cannot be reached: nothing listens there')
    const taken = start({ PORT: process.env.TICKMARK_E2E_PORT ?? '' })
    expect(await taken.ended).toBe(1)
    expect(taken.said()).toMatch(/Port \d+ is in use/)
    const weak = start({ NEXTAUTH_SECRET: 'secret' })
    expect(await weak.ended).toBe(1)
    expect(weak.said()).toContain('NEXTAUTH_SECRET is shorter than 32 characters')
  })
})
