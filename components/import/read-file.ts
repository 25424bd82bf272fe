import { decode, type DecodeRefusal } from '@/lib/articles/import/decode'
import type { CopyFormat } from '@/lib/articles/import/preview'

export type FileRefusal = DecodeRefusal | 'kind' | 'unreadable'

export type FileReading = { ok: true; text: string; format: CopyFormat } | { ok: false; reason: FileRefusal }

function formatByName(name: string): CopyFormat | null {
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return 'markdown'
  return /\.(?:txt|text)$/i.test(name) ? 'text' : null
}

/** Reads a chosen file in the browser. What it is decides, and what it is called only where the two agree on text. */
export async function readFile(file: File, limit: number): Promise<FileReading> {
  if (file.size > limit) return { ok: false, reason: 'tooLarge' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, reason: 'unreadable' }
  }
  const decoded = decode(bytes, limit)
  if (!decoded.ok) return decoded
  const format = formatByName(file.name)
  return format ? { ok: true, text: decoded.text, format } : { ok: false, reason: 'kind' }
}
