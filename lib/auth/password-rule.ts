/** Bounds in code points. The lower one follows OWASP ASVS for passwords without a second factor; the upper one bounds the work. */
export const passwordLength = { least: 12, most: 200 } as const

export type PasswordFlaw = 'tooShort' | 'tooLong' | 'tooCommon' | 'isEmail'

// Of the well-known lists only what passes the length rule; shorter ones are refused by it.
const common: ReadonlySet<string> = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789012345',
  '1234567890123456',
  '0123456789012',
  '012345678910',
  '123123123123',
  '123456123456',
  '123456789123',
  '1234567891011',
  '121212121212',
  '987654321098',
  'administrator',
  'adminadminadmin',
  'changemechangeme',
  'correcthorsebatterystaple',
  'correct horse battery staple',
  'letmeinletmein',
  'passwordpassword',
  'password1234',
  'password12345',
  'password123456',
  'password123!',
  'password1234!',
  'qwertyqwerty',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiop[]',
  'qwerty123456',
  'qwerty1234567',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv',
  'qazwsxedcrfv',
  'asdfghjkl123',
  'iloveyou1234',
  'iloveyouiloveyou',
  'welcome12345',
  'welcome123456',
  'newsroomnewsroom',
  'tickmarktickmark',
  'tickmark1234',
  'sunshine1234',
  'princess1234',
  'football1234',
  'abc123abc123',
  'abcd1234abcd1234',
  'abcdefghijkl',
  'abcdefghijklmnopqrstuvwxyz',
])

/** One spelling for one password, whichever keyboard typed it. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC')
}

/** @returns what makes this password unfit for this person, or null when it will do */
export function passwordFlaw(password: string, email: string): PasswordFlaw | null {
  const plain = normalPassword(password)
  const length = Array.from(plain).length
  if (length < passwordLength.least) return 'tooShort'
  if (length > passwordLength.most) return 'tooLong'
  const folded = plain.toLowerCase().trim()
  const address = email.toLowerCase().trim()
  const name = address.split('@')[0] ?? address
  if (folded === address || folded.replaceAll(/[^\p{L}\p{N}]/gu, '') === address.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    return 'isEmail'
  if (name.length >= 6 && folded.replace(name, '').length < 4 && folded.includes(name)) return 'isEmail'
  // Fewer than five different characters is a pattern, however long.
  if (common.has(folded) || new Set(folded).size < 5) return 'tooCommon'
  return null
}
