'use server'

import { action } from '@/lib/action'
import { recordSource } from '@/lib/evidence/record-source'
import { reviseSource } from '@/lib/evidence/revise-source'
import { recordSourceSchema, reviseSourceSchema, sourceUseSchema } from '@/lib/evidence/schema'
import { sourceUse } from '@/lib/evidence/queries'

export const recordSourceAction = action(recordSourceSchema, recordSource)
export const reviseSourceAction = action(reviseSourceSchema, reviseSource)
export const sourceUseAction = action(sourceUseSchema, sourceUse)
