import { verify } from '@node-rs/argon2'
import { describe, expect, it, vi } from 'vitest'
import { Refusal } from '@/lib/errors'
import { hashPassword, passwordMatches, requireFitPassword } from './password'
import { passwordFlaw } from './password-rule'

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<{
    hash: unknown
    verify: (hashed: string, password: string) => Promise<boolean>
  }>()
  return { ...original, verify: vi.fn(original.verify) }
})

const email = 'olena@northernledger.example'

describe('the rule for passwords', () => {
  it.each([
    ['kettle orbit thursday', null],
    ['сніг іде з самого ранку', null],
    ['a1!a1!a1!b2?c', null],
    ['elevenchars', 'tooShort'],
    ['', 'tooShort'],
    ['🙂'.repeat(11), 'tooShort'],
    ['word '.repeat(41), 'tooLong'],
    ['Password1234', 'tooCommon'],
    ['CorrectHorseBatteryStaple', 'tooCommon'],
    ['aaaaaaaaaaaa', 'tooCommon'],
    ['abababababababab', 'tooCommon'],
    ['olena@northernledger.example', 'isEmail'],
    ['Olena@NorthernLedger.example', 'isEmail'],
    ['olena northernledger example', 'isEmail'],
  ])('%s: %s', (password, flaw) => {
    expect(passwordFlaw(password, email)).toBe(flaw)
  })

  it('refuses the name before the @ with a digit or two, when that is all there is', () => {
    expect(passwordFlaw('hrytsenkoolena12', 'hrytsenkoolena@desk.example')).toBe('isEmail')
    expect(passwordFlaw('hrytsenkoolena likes rain', 'hrytsenkoolena@desk.example')).toBeNull()
  })

  it('says which rule is broken, at its field', () => {
    expect(() => requireFitPassword('short', email)).toThrow(Refusal)
    try {
      requireFitPassword('short', email)
    } catch (error) {
      expect(error).toMatchObject({
        code: 'invalid',
        messageId: 'auth.password.tooShort',
        details: { fields: ['password'] },
      })
    }
  })
})

describe('hashing', () => {
  it('is Argon2id with the parameters of OWASP, and verifies', async () => {
    const stored = await hashPassword('kettle orbit thursday')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordMatches(stored, 'kettle orbit thursday')).toBe(true)
    expect(await passwordMatches(stored, 'kettle orbit Thursday')).toBe(false)
  })

  it('knows the same word however its letters are composed', async () => {
    const stored = await hashPassword('pâté crème brûlée')
    expect(await passwordMatches(stored, 'pâté crème brûlée'.normalize('NFD'))).toBe(true)
  })

  // Counted and not timed: e2e/security/known-account-told-from-unknown.spec.ts has the clock.
  it('does the same work where there is no hash: one verification, of a hash of the same cost', async () => {
    const cost = '$argon2id$v=19$m=19456,t=2,p=1$'
    for (const stored of [await hashPassword('kettle orbit thursday'), null]) {
      vi.mocked(verify).mockClear()
      expect(await passwordMatches(stored, 'a wrong password')).toBe(false)
      expect(verify).toHaveBeenCalledTimes(1)
      expect(vi.mocked(verify).mock.calls[0]?.[0]).toContain(cost)
    }
  })
})
