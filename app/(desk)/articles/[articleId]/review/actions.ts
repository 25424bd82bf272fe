'use server'

import { action } from '@/lib/action'
import { signOffVersionSchema } from '@/lib/review/schema'
import { signOffVersion } from '@/lib/review/sign-off-version'

export const signOffVersionAction = action(signOffVersionSchema, signOffVersion)
