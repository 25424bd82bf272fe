import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hashToken } from '@/lib/auth/link-token'
import { hashPassword, requireFitPassword } from '@/lib/auth/password'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Visitor } from '@/lib/policy/actor'
import { normalSetupCode } from './setup-code'
import type { makeFirstAdminSchema } from './schema'

const done = () => new Refusal('gate', 'the desk has people', { messageId: 'auth.setup.done' })

/**
 * Makes the first person of the desk, its admin, for whoever has the code from the terminal. It works while nobody is here.
 * @returns the id, and the e-mail to sign in with
 * @throws {Refusal} gate when the desk has people; invalid for a wrong code or an unfit password
 */
export async function makeFirstAdmin(
  _visitor: Visitor,
  input: z.output<typeof makeFirstAdminSchema>,
): Promise<{ personId: string; email: string }> {
  const { email, name } = input
  const setupCodeHash = hashToken(normalSetupCode(input.code))
  const wrongCode = () =>
    new Refusal('invalid', 'the setup code is wrong', {
      messageId: 'auth.setup.wrongCode',
      details: { fields: ['code'] },
    })
  // The code has 80 random bits, so tries are not slowed: that would let a stranger keep the owner out.
  if ((await database().desk.count({ where: { id: 1, setupCodeHash } })) === 0) {
    if ((await database().person.count()) > 0) throw done()
    throw wrongCode()
  }
  requireFitPassword(input.password, email)
  const passwordHash = await hashPassword(input.password)
  const personId = randomUUID()
  return changeDesk({ id: personId, name, role: 'admin' }, async (tx) => {
    const anybody = await tx.person.findFirst({ select: { id: true } })
    if (anybody) throw done()
    const used = await tx.desk.updateMany({ where: { id: 1, setupCodeHash }, data: { setupCodeHash: null } })
    if (used.count !== 1) throw wrongCode()
    await tx.person.create({ data: { id: personId, email, name, role: 'admin', passwordHash } })
    return {
      result: { personId, email },
      event: { kind: 'person.joined' as const, payload: { personId, role: 'admin' as const } },
    }
  })
}
