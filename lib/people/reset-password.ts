import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hashToken } from '@/lib/auth/link-token'
import { hashPassword, requireFitPassword } from '@/lib/auth/password'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Visitor } from '@/lib/policy/actor'
import type { resetPasswordSchema } from './schema'

const spent = () => new Refusal('gate', 'the reset link is not open', { messageId: 'auth.reset.spent' })

/**
 * Sets a new password for whoever holds the link, once, and ends every session of that person.
 * @returns the e-mail to sign in with
 * @throws {Refusal} gate when the link was used or has expired; invalid for a password that will not do
 */
export async function resetPassword(
  _visitor: Visitor,
  input: z.output<typeof resetPasswordSchema>,
): Promise<{ email: string }> {
  const tokenHash = hashToken(input.token)
  const link = await database().resetLink.findUnique({
    where: { tokenHash },
    select: { person: { select: { id: true, email: true } } },
  })
  if (!link) throw spent()
  const { id: personId, email } = link.person
  requireFitPassword(input.password, email)
  const passwordHash = await hashPassword(input.password)
  // Nobody is signed in: the record says that a password was set, and not by whom the link was held.
  return changeDesk(null, async (tx) => {
    const now = new Date()
    const taken = await tx.resetLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (taken.count !== 1) throw spent()
    const changed = await tx.person.updateMany({
      where: { id: personId, deactivatedAt: null },
      data: { passwordHash, tokenVersion: { increment: 1 } },
    })
    if (changed.count !== 1) throw spent()
    await tx.resetLink.updateMany({ where: { personId, usedAt: null }, data: { expiresAt: now } })
    return { result: { email }, event: { kind: 'person.passwordChanged', payload: { personId } } }
  })
}
