import type { Utf16Range } from '@/lib/anchoring'
import type { Reading } from './reading'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What goes to the clipboard: the words alone, as text and as plain paragraphs, without marks, glyphs or names. */
export function cleanCopy(reading: Reading, { start, end }: Utf16Range): { text: string; html: string } {
  const text = reading.text.slice(start, end)
  const paragraphs = text
    .split('\n\n')
    .map((words) => `<p>${words.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign).replaceAll('\n', '<br>')}</p>`)
  return { text, html: paragraphs.join('') }
}
