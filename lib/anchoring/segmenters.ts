type Granularity = 'grapheme' | 'word' | 'sentence'

const made = new Map<string, Intl.Segmenter>()

/** One shared Intl.Segmenter per language and granularity: making one costs more than using it. */
export function segmenter(granularity: Granularity, locale?: string): Intl.Segmenter {
  const key = `${granularity} ${locale ?? ''}`
  const found = made.get(key)
  if (found) return found
  const fresh = new Intl.Segmenter(locale, { granularity })
  made.set(key, fresh)
  return fresh
}
