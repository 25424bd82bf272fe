/** A half-open range in UTF-16 units. */
export interface TextRange {
  start: number
  end: number
}

const letter = '\\p{L}\\p{M}\\p{N}'
const placeholder = new RegExp(`(?<![${letter}])(?:(?:TK)+|X{2,})(?![${letter}])|(?<![${letter}!?])\\?{2,}`, 'gu')

const notedWords =
  'check|recheck|tk|xx+|confirm|verify|fact[ -]?check|cq|ed|editor|eds|sub|desk|note|todo|to come|missing|insert|add|update|source|legal|lawyer|spelling|name|date|number|figure|link|photo|quote'
/** "[check]", "[Ed: …]", "[name?]": a note to the desk, not an author's bracket such as [sic] or [the minister]. */
const bracketed = new RegExp(
  `\\[(?:(?:${notedWords})(?:[:?!,. ][^\\[\\]\\n]{0,120})?|[^\\[\\]\\n]{0,120}\\?)\\]`,
  'giu',
)

/** "Pope John XX" and "the XX century" are numerals. */
function isNumeral(text: string, start: number, end: number): boolean {
  if (!text.startsWith('XX', start)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 16)
  return (
    /\p{Lu}[\p{L}’'-]+[ \u00a0]$/u.test(before) ||
    /^(?:th)?[ \u00a0-](?:centur|cent\.|Olymp|століт|вік|век|siècle|secolo|siglo)/iu.test(after)
  )
}

/**
 * What a desk leaves in copy to be filled in: TK, TKTK, XX, ??, and bracketed notes such as [check]. None may be left at sign-off (gate rule 5).
 * @returns ranges in UTF-16 units, in order, not overlapping
 */
export function findTk(text: string): TextRange[] {
  const found: TextRange[] = []
  for (const match of text.matchAll(placeholder)) {
    const end = match.index + match[0].length
    if (!isNumeral(text, match.index, end)) found.push({ start: match.index, end })
  }
  for (const match of text.matchAll(bracketed)) found.push({ start: match.index, end: match.index + match[0].length })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: TextRange[] = []
  for (const range of found) {
    const last = apart.at(-1)
    if (!last || range.start >= last.end) apart.push(range)
  }
  return apart
}
