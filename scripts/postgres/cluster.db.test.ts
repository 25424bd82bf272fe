import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '@/scripts/testing/temporary-folder.mjs'
import { openCluster } from './cluster.mjs'
import { withConnection } from './connection.mjs'
import { isRunning, postmaster } from './postmaster.mjs'

describe('the embedded PostgreSQL', () => {
  let base = ''
  let folder = ''
  const password = randomBytes(12).toString('base64url')
  const open = () => openCluster({ folder, logFile: path.join(base, 'postgres.log'), password, throwaway: true })

  const alive = (): { pid: number; port: number } => {
    const found = postmaster(folder)
    if (found.state !== 'alive') throw new Error(`the postmaster is ${found.state}`)
    return found
  }

  beforeEach(async () => {
    base = await temporaryFolder()
    folder = path.join(base, 'postgres')
  })
  afterEach(() => {
    const left = postmaster(folder)
    if (left.state === 'alive') process.kill(left.pid, 'SIGQUIT')
    rmSync(base, { recursive: true, force: true })
  })

  it('keeps what was written over a stop and a start, and leaves no process', async () => {
    const first = await open()
    expect(first).toMatchObject({ made: true, recovered: false })
    await withConnection(first.superuserUrl, (client) => client.query('CREATE TABLE "kept" AS SELECT 1 AS "one"'))
    const { pid } = alive()
    await first.stop()
    expect(isRunning(pid)).toBe(false)
    const second = await open()
    expect(second).toMatchObject({ made: false, recovered: false })
    const { rows } = await withConnection(second.superuserUrl, (client) => client.query('SELECT "one" FROM "kept"'))
    expect(rows).toEqual([{ one: 1 }])
    await second.stop()
  })

  it('is found again when the process that started it was killed', async () => {
    await open()
    const { pid } = alive()
    const found = await open()
    expect(found.recovered).toBe(true)
    expect(alive().pid).toBe(pid)
    await found.stop()
    expect(isRunning(pid)).toBe(false)
  })

  it('recovers when it was killed itself', async () => {
    await open()
    const { pid } = alive()
    process.kill(pid, 'SIGKILL')
    while (isRunning(pid)) await wait(10)
    const again = await open()
    expect(again.recovered).toBe(true)
    await withConnection(again.superuserUrl, (client) => client.query('SELECT 1'))
    await again.stop()
  })

  it('listens on this machine only, and asks for the password', async () => {
    const cluster = await open()
    const [row] = await withConnection(cluster.superuserUrl, async (client) => {
      const { rows } = await client.query<{ addresses: string }>(
        `SELECT current_setting('listen_addresses') AS "addresses"`,
      )
      return rows
    })
    expect(row?.addresses).toBe('127.0.0.1')
    const wrong = cluster.superuserUrl.replace(encodeURIComponent(password), 'wrong')
    await expect(withConnection(wrong, (client) => client.query('SELECT 1'))).rejects.toThrow(
      /password authentication failed/,
    )
    await cluster.stop()
  })

  it('says so when the secrets belong to another data folder', async () => {
    const cluster = await open()
    await cluster.stop()
    const other = openCluster({ folder, logFile: path.join(base, 'postgres.log'), password: 'other', throwaway: true })
    await expect(other).rejects.toThrow(/secrets\.json/)
  })
})
