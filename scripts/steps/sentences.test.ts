import { readFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '@/scripts/postgres/free-port.mjs'
import { nodeIsNewEnough } from './check-node.mjs'
import { checkPort } from './check-port.mjs'
import { checkReachable } from './check-reachable.mjs'
import { ROOT, readSettings } from './settings.mjs'
import { machineFailure } from './stop.mjs'

describe('a start that cannot go on says why', () => {
  const server = net.createServer()
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => server.close())

  const settings = (host: string, at: number): Awaited<ReturnType<typeof readSettings>> => ({
    host,
    port: at,
    address: '',
    data: '',
    databaseUrl: undefined,
    migrationUrl: undefined,
    demo: undefined,
  })

  it('for a port in use', async () => {
    await expect(checkPort(settings('127.0.0.1', port))).rejects.toThrow(`Port ${port} is in use`)
    await expect(checkPort(settings('127.0.0.1', await freePort()))).resolves.toBeUndefined()
  })

  it('for a host that is not this machine', async () => {
    await expect(checkPort(settings('192.0.2.1', port))).rejects.toThrow('HOST=192.0.2.1')
  })

  it('for a database that nobody serves, without its password', async () => {
    const closed = await freePort()
    const refusal = checkReachable('DATABASE_URL', `postgresql://ada:hidden-word@127.0.0.1:${closed}/desk`)
    await expect(refusal).rejects.toThrow(/DATABASE_URL.*nothing listens there/)
    await expect(refusal).rejects.not.toThrow(/hidden-word/)
  })

  it('for settings that cannot be meant', async () => {
    const env = (values: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', ...values })
    await expect(readSettings(env({ PORT: 'abc' }))).rejects.toThrow('PORT is "abc"')
    await expect(readSettings(env({ DATABASE_URL: 'mysql://a/b' }))).rejects.toThrow('not an address of PostgreSQL')
    await expect(readSettings(env({ DATABASE_MIGRATION_URL: 'postgresql://a/b' }))).rejects.toThrow(
      'without DATABASE_URL',
    )
  })

  it.each([
    Object.assign(new Error('write'), { code: 'ENOSPC' }),
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    new Error('outer', { cause: new Error('FATAL:  No space left on device') }),
  ])('for a full disk, wherever it was noticed: %s', (error) => {
    expect(machineFailure(error)).toMatch(/disk is full/)
  })

  it('for an old Node, as package.json has it', () => {
    const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      engines: { node: string }
    }
    const least = engines.node.replace('>=', '')
    expect(nodeIsNewEnough(least)).toBe(true)
    expect(nodeIsNewEnough('22.0.0')).toBe(true)
    expect(nodeIsNewEnough('20.8.1')).toBe(false)
    expect(nodeIsNewEnough('18.20.0')).toBe(false)
  })
})
