import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demoPasswords, readSecrets, refuseWeakSecret } from './secrets.mjs'

describe('the secrets of an installation', () => {
  let data = ''
  beforeEach(() => {
    data = mkdtempSync(path.join(os.tmpdir(), 'tickmark-secrets-'))
  })
  afterEach(() => rmSync(data, { recursive: true, force: true }))
  const file = (): string => path.join(data, 'secrets.json')
  const none = { NODE_ENV: 'test' } as const

  it('are made once and kept', () => {
    const first = readSecrets(data, none)
    expect(first.made).toBe(true)
    expect(first.secrets.sessionSecret.length).toBeGreaterThanOrEqual(32)
    expect(readSecrets(data, none)).toEqual({ secrets: first.secrets, made: false })
  })

  it('are readable by their owner only, also after somebody loosened that', () => {
    readSecrets(data, none)
    chmodSync(file(), 0o644)
    readSecrets(data, none)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('take a session secret from the environment without writing it down', () => {
    const given = 'Zk3vQ8pLr1xWn5tYb7uJh2mDf9sGa4cE'
    expect(readSecrets(data, { ...none, NEXTAUTH_SECRET: given }).secrets.sessionSecret).toBe(given)
    expect(readFileSync(file(), 'utf8')).not.toContain(given)
  })

  it.each([
    ['shorter', 'Zk3vQ8pLr1xWn5tY'],
    ['from an example', 'your-secret-key-goes-here-1234567890'],
    ['from an example', 'please-change-me-please-change-me-00'],
    ['repeats', 'abcabcabcabcabcabcabcabcabcabcabcabc'],
  ])('refuse a session secret that is %s', (why, secret) => {
    expect(() => refuseWeakSecret(secret)).toThrow(new RegExp(why))
  })

  it('keep the passwords of the demo people from start to start', () => {
    readSecrets(data, none)
    const passwords = demoPasswords(data, ['a@desk.example', 'b@desk.example'])
    expect(new Set(Object.values(passwords)).size).toBe(2)
    expect(demoPasswords(data, ['a@desk.example', 'b@desk.example'])).toEqual(passwords)
  })

  it('say so when the file is damaged, and do not replace it', () => {
    writeFileSync(file(), '{ "sessionSecret": ')
    expect(() => readSecrets(data, none)).toThrow(/damaged/)
    expect(readFileSync(file(), 'utf8')).toBe('{ "sessionSecret": ')
  })
})
