'use server'

import { visitorAction } from '@/lib/action'
import { acceptInvitation } from '@/lib/people/accept-invitation'
import { makeFirstAdmin } from '@/lib/people/make-first-admin'
import { resetPassword } from '@/lib/people/reset-password'
import { acceptInvitationSchema, makeFirstAdminSchema, resetPasswordSchema } from '@/lib/people/schema'

export const acceptInvitationAction = visitorAction(acceptInvitationSchema, acceptInvitation)
export const resetPasswordAction = visitorAction(resetPasswordSchema, resetPassword)
export const makeFirstAdminAction = visitorAction(makeFirstAdminSchema, makeFirstAdmin)
