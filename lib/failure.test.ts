import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { Refusal } from '@/lib/errors'
import { answerTo, asRefusal, codesOf } from '@/lib/failure'
import { log } from '@/lib/log'
import { translator } from '@/lib/messages/messages'

const t = translator('en')
/** As Prisma wraps what PostgreSQL said through the driver adapter. */
const prismaError = (originalCode: string) =>
  Object.assign(new Error('Invalid `prisma.claim.update()` invocation'), {
    code: 'P2010',
    meta: {
      driverAdapterError: Object.assign(new Error('DriverAdapterError'), { cause: { originalCode, kind: 'postgres' } }),
    },
  })

describe('what a failure means for the reader', () => {
  it.each([
    ['TM001', 'frozen'],
    ['TM002', 'frozen'],
    ['TM003', 'conflict'],
    ['TM004', 'gate'],
    ['TM005', 'invalid'],
    ['40001', 'conflict'],
    ['40P01', 'conflict'],
    ['23505', 'conflict'],
    ['22021', 'invalid'],
    ['53300', 'unavailable'],
  ])('SQLSTATE %s, thrown bare or wrapped by Prisma, is %s', (state, code) => {
    expect(asRefusal(Object.assign(new Error('x'), { code: state }))?.code).toBe(code)
    expect(asRefusal(prismaError(state))?.code).toBe(code)
  })

  it.each([
    ['P2034', 'conflict'],
    ['P2002', 'conflict'],
    ['P2025', 'notFound'],
    ['P2028', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
  ])('%s is %s', (prisma, code) => {
    expect(asRefusal(Object.assign(new Error('x'), { code: prisma }))?.code).toBe(code)
  })

  it('names the fields that the schema refused, not what was typed', () => {
    const parsed = z.object({ email: z.email() }).safeParse({ email: 'secret words' })
    const refusal = asRefusal(parsed.error)
    expect(refusal).toMatchObject({ code: 'invalid', details: { fields: ['email'] } })
    expect(refusal?.message).not.toContain('secret')
  })

  it('does not follow a cause that leads back to itself', () => {
    const error = new Error('round')
    error.cause = error
    expect(codesOf(error)).toEqual([])
    expect(asRefusal(error)).toBeNull()
  })

  it('translates a refusal with its status and details', () => {
    const { status, error } = answerTo(new Refusal('conflict', 'x', { details: { revision: 3 } }), t, 'r')
    expect(status).toBe(409)
    expect(error).toEqual({ code: 'conflict', message: t('errors.conflict'), details: { revision: 3 } })
  })

  it('tells the reader of an unexpected failure nothing but its number, and logs no message', () => {
    const logged = vi.spyOn(log(), 'error').mockImplementation(() => undefined)
    const { status, error } = answerTo(new Error('Nadia said: hunter2'), t, '0a1b2c3d-ffff')
    expect(status).toBe(500)
    expect(error.code).toBe('internal')
    expect(error.message).toContain('0a1b2c3d')
    expect(JSON.stringify(error)).not.toContain('hunter2')
    expect(logged).toHaveBeenCalledOnce()
    logged.mockRestore()
  })
})
