import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { hashToken } from '@/lib/auth/link-token'
import { hashPassword, requireFitPassword } from '@/lib/auth/password'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import type { Visitor } from '@/lib/policy/actor'
import type { acceptInvitationSchema } from './schema'

const spent = () => new Refusal('gate', 'the invitation is not open', { messageId: 'auth.invitation.spent' })

/**
 * Makes the person whom the invitation names. Whoever holds the link may: the token is the right. It works once.
 * @returns the e-mail to sign in with
 * @throws {Refusal} gate when the link was used, revoked or has expired; invalid for a password that will not do
 */
export async function acceptInvitation(
  _visitor: Visitor,
  input: z.output<typeof acceptInvitationSchema>,
): Promise<{ personId: string; email: string }> {
  const tokenHash = hashToken(input.token)
  const invited = await database().invitation.findUnique({ where: { tokenHash } })
  if (!invited) throw spent()
  const { email, name, role } = invited
  requireFitPassword(input.password, email)
  const passwordHash = await hashPassword(input.password)
  const personId = randomUUID()
  return changeDesk({ id: personId, name, role }, async (tx) => {
    const now = new Date()
    // Counted, not looked up: two that accept at once both saw it open.
    const taken = await tx.invitation.updateMany({
      where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    })
    if (taken.count !== 1) throw spent()
    await tx.person.create({ data: { id: personId, email, name, role, passwordHash } })
    return { result: { personId, email }, event: { kind: 'person.joined', payload: { personId, role } } }
  })
}
