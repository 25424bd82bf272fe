import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asRefusal } from '@/lib/failure'
import { readBytes, readJson } from '@/lib/request-body'

const schema = z.object({ name: z.string() })
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://desk.example/', { method: 'POST', body, headers })

/** A body that never says how long it is. */
const endless = () =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(1_024))
    },
  })

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'read'
  } catch (error) {
    return asRefusal(error)?.code ?? 'internal'
  }
}

describe('the body of a request', () => {
  it('is read when it fits', async () => {
    expect(await readJson(post('{"name":"Олена"}'), schema)).toEqual({ name: 'Олена' })
    expect(await readBytes(post('abc'), 3)).toEqual(new TextEncoder().encode('abc'))
    expect(await readBytes(new Request('http://desk.example/'), 3)).toHaveLength(0)
  })

  it.each(['', '{', 'null', '[]', '"name"', '{"name":1}', 'name=x', '{"name":"x"}{'])('%s is invalid', async (body) => {
    expect(await codeOf(readJson(post(body), schema))).toBe('invalid')
  })

  it('that is not UTF-8 is invalid', async () => {
    expect(await codeOf(readJson(post(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), schema))).toBe('invalid')
  })

  it('nested deeper than anybody needs is no failure of ours', async () => {
    expect(await codeOf(readJson(post('['.repeat(30_000)), schema))).toBe('invalid')
  })

  it('is given up as soon as it is over the limit, said or unsaid', async () => {
    expect(await codeOf(readBytes(post('abcd'), 3))).toBe('tooLarge')
    expect(await codeOf(readBytes(post('a', { 'content-length': '999999999' }), 100))).toBe('tooLarge')
    const request = new Request('http://desk.example/', { method: 'POST', body: endless(), ...{ duplex: 'half' } })
    expect(await codeOf(readJson(request, schema))).toBe('tooLarge')
  })
})
