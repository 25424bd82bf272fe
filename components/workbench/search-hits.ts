import { utf16, type Utf16Range } from '@/lib/anchoring'

const MOST = 500

/** Where the searched words stand in the copy, without case; none for a single letter, which would paint half the page. */
export function searchHits(text: string, words: string): Utf16Range[] {
  const wanted = words.trim().toLowerCase()
  const hay = text.toLowerCase()
  // A lower case of another length would shift every hit after it.
  if (wanted.length < 2 || hay.length !== text.length) return []
  const hits: Utf16Range[] = []
  for (let at = hay.indexOf(wanted); at !== -1 && hits.length < MOST; at = hay.indexOf(wanted, at + wanted.length)) {
    hits.push({ start: utf16(at), end: utf16(at + wanted.length) })
  }
  return hits
}
