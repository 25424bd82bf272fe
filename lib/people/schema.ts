import { z } from 'zod'
import { emailSchema, passwordSchema } from '@/lib/auth/schema'
import { roles } from '@/lib/policy/actor'

/** A person's name as others read it: one line, no control or direction-changing characters. */
export const nameSchema = z
  .string()
  .max(120)
  .transform((value) => value.normalize('NFC').trim().replaceAll(/\s+/gu, ' '))
  .pipe(
    z
      .string()
      .min(1)
      .regex(/^[^\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u),
  )

const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const invitePersonSchema = z.object({ email: emailSchema, name: nameSchema, role: z.enum(roles) })
export const revokeInvitationSchema = z.object({ invitationId: z.uuid() })
export const acceptInvitationSchema = z.object({ token: tokenSchema, password: passwordSchema })
/** `from` is the role that the admin saw: somebody else may have changed it meanwhile. */
export const changeRoleSchema = z.object({ personId: z.uuid(), from: z.enum(roles), to: z.enum(roles) })
export const personSchema = z.object({ personId: z.uuid() })
export const resetPasswordSchema = z.object({ token: tokenSchema, password: passwordSchema })
export const changeOwnPasswordSchema = z.object({ current: passwordSchema, password: passwordSchema })
export const makeFirstAdminSchema = z.object({
  code: z.string().min(1).max(200),
  email: emailSchema,
  name: nameSchema,
  password: passwordSchema,
})
