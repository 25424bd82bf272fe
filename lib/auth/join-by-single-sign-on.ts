import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { changeDesk } from '@/lib/audit/change'
import { database } from '@/lib/db/client'
import { Refusal } from '@/lib/errors'
import { emailSchema } from './schema'
import type { SignedIn } from './verify-sign-in'

const profileSchema = z.object({ email: emailSchema, email_verified: z.literal(true) })

/** Creates the person whom an open invitation names; the invitation is used up by it. */
async function acceptByEmail(email: string): Promise<SignedIn> {
  const invited = await database().invitation.findFirst({
    where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  })
  if (!invited) throw new Refusal('forbidden', 'nobody with this e-mail was invited')
  const id = randomUUID()
  const { name, role } = invited
  return changeDesk({ id, name, role }, async (tx) => {
    const now = new Date()
    const taken = await tx.invitation.updateMany({
      where: { id: invited.id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now },
    })
    if (taken.count !== 1) throw new Refusal('conflict', 'the invitation was used or revoked meanwhile')
    const person = await tx.person.create({ data: { id, email, name, role }, select: { id: true, tokenVersion: true } })
    return { result: person, event: { kind: 'person.joined', payload: { personId: id, role } } }
  })
}

/**
 * Lets in whom the provider vouches for and the desk knows: an active person, or one with an open invitation.
 * @param profile the provider's claims; an e-mail that it has not verified proves nothing
 * @throws {Refusal} forbidden for everybody else: sign-up stays closed
 */
export async function joinBySingleSignOn(profile: unknown): Promise<SignedIn> {
  const parsed = profileSchema.safeParse(profile)
  if (!parsed.success) throw new Refusal('forbidden', 'the provider gave no verified e-mail')
  const { email } = parsed.data
  const person = await database().person.findUnique({
    where: { email },
    select: { id: true, tokenVersion: true, deactivatedAt: true },
  })
  if (!person) return acceptByEmail(email)
  if (person.deactivatedAt !== null) throw new Refusal('forbidden', 'the person is deactivated')
  return { id: person.id, tokenVersion: person.tokenVersion }
}
