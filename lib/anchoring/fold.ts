const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g
const HYPHENS = /[\u2010-\u2015\u2212]/g
/** Soft hyphens, and variation selectors that only choose between text and picture. */
const UNSEEN = /[\u00ad\ufe0e\ufe0f]/g

/**
 * The form in which words are compared. Two spellings with one form are the same words in other type:
 * curly and straight quotes, the several hyphens and dashes, soft hyphens, composed and decomposed letters.
 * Case and figures are kept: those bear on a claim.
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(HYPHENS, '-')
}

/** Whether a word with this UTF-16 unit in it may have another form. */
export function mayFold(code: number): boolean {
  return (
    code === 0x60 ||
    code === 0xab ||
    code === 0xad ||
    code === 0xb4 ||
    code === 0xbb ||
    code === 0x2bc ||
    (code >= 0x2010 && code <= 0x201f) ||
    code === 0x2032 ||
    code === 0x2033 ||
    code === 0x2212 ||
    (code >= 0x1100 && code <= 0x11ff)
  )
}
