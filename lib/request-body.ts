import type { z } from 'zod'
import { Refusal } from '@/lib/errors'

/**
 * The body as bytes, given up as soon as it is larger than the limit, whatever Content-Length said.
 * @param limit bytes
 * @throws {Refusal} tooLarge
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new Refusal('tooLarge', `the body is over ${limit} bytes`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) break
    size += piece.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(piece.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/**
 * A JSON body that fits the schema.
 * @param limit bytes
 * @throws {Refusal} invalid or tooLarge
 */
export async function readJson<S extends z.ZodType>(request: Request, schema: S, limit = 65_536): Promise<z.output<S>> {
  const bytes = await readBytes(request, limit)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Refusal('invalid', 'the body is not JSON in UTF-8', { cause })
  }
  return schema.parse(value)
}
