/** Bytes that the desk takes when nothing else is configured: 2 MB. */
export const DEFAULT_IMPORT_LIMIT_BYTES = 2_097_152

export type DecodeRefusal =
  'empty' | 'tooLarge' | 'binary' | 'encoding' | 'pdf' | 'wordProcessor' | 'image' | 'archive' | 'richText'

/** The text of a file, or why it is none. An expected failure is a value: the form names it and keeps what was typed. */
export type Decoded =
  { ok: true; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } | { ok: false; reason: DecodeRefusal }

const signatures: readonly (readonly [DecodeRefusal, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['wordProcessor', [0x50, 0x4b, 0x03, 0x04]],
  ['wordProcessor', [0xd0, 0xcf, 0x11, 0xe0]],
  ['richText', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** Looks at the first 64 kB: a binary file gives itself away there, and a text file is not read twice. */
function looksBinary(bytes: Uint8Array): 'binary' | 'encoding' | null {
  const head = bytes.subarray(0, 65_536)
  let controls = 0
  const nuls = [0, 0]
  for (const [i, byte] of head.entries()) {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      controls++
  }
  const [even = 0, odd = 0] = nuls
  // Every second byte zero and the others not: UTF-16 whose mark is missing.
  const half = head.length / 2
  if (Math.max(even, odd) > half * 0.4 && Math.min(even, odd) < half * 0.05) return 'encoding'
  if (even + odd > 0) return 'binary'
  return controls > head.length * 0.02 ? 'binary' : null
}

/**
 * Bytes to text: strict UTF-8 (with or without its mark), or UTF-16 with its mark. Other encodings are refused rather than
 * guessed at: a wrong guess turns "−19 °C" into other words, and nobody sees it until it is printed.
 * @param limit largest number of bytes taken
 */
export function decode(bytes: Uint8Array, limit: number = DEFAULT_IMPORT_LIMIT_BYTES): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > limit) return { ok: false, reason: 'tooLarge' }
  const known = signatures.find(([, signature]) => startsWith(bytes, signature))
  if (known) return { ok: false, reason: known[0] }
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
    return { ok: false, reason: 'encoding' }
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8') {
    const binary = looksBinary(bytes)
    if (binary) return { ok: false, reason: binary }
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, text, encoding }
  } catch {
    return { ok: false, reason: 'encoding' }
  }
}

/** The number of bytes of a pasted text in UTF-8; the limit counts in these. Reads no further than it must. */
export function isOverLimit(text: string, limit: number = DEFAULT_IMPORT_LIMIT_BYTES): boolean {
  // A UTF-16 unit is at most three bytes, and at least one.
  if (text.length * 3 <= limit) return false
  if (text.length > limit) return true
  return new TextEncoder().encode(text).length > limit
}
