'use server'

import { action } from '@/lib/action'
import { changeOwnPassword } from '@/lib/people/change-own-password'
import { changeOwnPasswordSchema } from '@/lib/people/schema'

export const changeOwnPasswordAction = action(changeOwnPasswordSchema, changeOwnPassword)
