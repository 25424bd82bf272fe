import { changeDesk } from '@/lib/audit/change'
import type { Actor } from '@/lib/policy/actor'
import { authorize } from '@/lib/policy/can'
import type { ReviseDeskInput } from './schema'

/**
 * Names the desk and sets the time zone that its dates are shown in.
 * @throws {Refusal} forbidden
 */
export async function reviseDesk(actor: Actor, input: ReviseDeskInput): Promise<ReviseDeskInput> {
  return changeDesk(actor, async (tx) => {
    authorize(actor, 'desk.revise')
    const before = await tx.desk.findUniqueOrThrow({ where: { id: 1 } })
    await tx.desk.update({ where: { id: 1 }, data: { name: input.name, timeZone: input.timeZone } })
    return {
      result: input,
      event: {
        kind: 'desk.revised',
        payload: {
          changes: {
            name: before.name === input.name ? undefined : { from: before.name, to: input.name },
            timeZone: before.timeZone === input.timeZone ? undefined : { from: before.timeZone, to: input.timeZone },
          },
        },
      },
    }
  })
}
