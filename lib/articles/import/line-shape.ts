import type { DraftKind, DraftNote } from './draft'

/** Signs that end a sentence in the scripts that the desk meets, with quotes or brackets closed after them. */
const sentenceEnd = /[.!?…:;,。！？；：،؛؟۔।][\s"'”’»›)\]}]*$/u

export function endsLikeASentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-24))
}

/** Words between white space; signs of Chinese and Japanese count one each, since no space parts them. */
export function roughWords(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ').match(/\S+/g)?.length ?? 0
  return ideographs + rest
}

/** A line that names what follows: short, and not a sentence. */
export function looksLikeSubhead(text: string): boolean {
  return (
    !text.includes('\n') &&
    text.length <= 80 &&
    roughWords(text) <= 12 &&
    !endsLikeASentence(text) &&
    /\p{L}/u.test(text)
  )
}

/** A headline may be longer than a subhead and may ask. */
export function looksLikeHeadline(text: string): boolean {
  if (text.includes('\n') || text.length > 160 || roughWords(text) > 24 || !/\p{L}/u.test(text)) return false
  return !endsLikeASentence(text) || (/[?？؟]["”’»]?$/u.test(text) && text.length <= 120)
}

const captionStart =
  /^(?:photo|photos|picture|image|caption|graphic|video|foto|bild|fotografía|фото|світлина|صورة|照片|图片)(?:\s+(?:by|credit))?\s*[:：/]/iu

const furniturePhrases: readonly RegExp[] = [
  /^help us (?:to )?(?:improve|make)\b/i,
  /^(?:read|see|view|show|load|find out|learn) (?:more|also|next|all)\b/i,
  /^(?:share|print|save|email|tweet|copy)(?: (?:this|the|on|via|by|link|article|story|page)\b.*)?$/i,
  /^(?:subscribe|sign up|sign in|log in|register|follow us|join us|support us|donate|contact us|download the app)\b/i,
  /^(?:advertisement|sponsored|promoted|related(?: (?:articles|stories|topics|links|content))?|more on this(?: story)?|most (?:read|viewed|popular)|trending|recommended|comments?(?: \(\d+\))?|topics|tags)[.:]?$/i,
  /^(?:back to top|skip to\b.*|click here\b.*|tap here\b.*|listen to (?:this )?article|\d+ min(?:ute)?s? read)[.:]?$/i,
  /^(?:was this (?:article |page )?(?:helpful|useful)|did you find this|rate this|give feedback|send (?:us )?feedback|report (?:a|an) (?:error|problem))\b/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved\b)/i,
  /^(?:ends?|more follows|-+\s*30\s*-+|#{3,})$/i,
]

/** A line of the page that the copy was taken from, and not of the copy. */
export function looksLikeFurniture(text: string): boolean {
  return text.length <= 90 && !text.includes('\n') && furniturePhrases.some((phrase) => phrase.test(text))
}

const byline =
  /^(?:by|words by|text by|von|par|por|автор:?|текст:?)\s+(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:and|und|et|y|та|і|&)\s+)?\p{Lu}?[\p{L}\p{M}'’.-]*){0,6})$/iu

/** The name in a line such as "By Marta Lind"; null when the line is no byline. */
export function nameInByline(text: string): string | null {
  if (text.length > 90) return null
  const name = byline.exec(text)?.[1]
  return name && /^\p{Lu}/u.test(name) && roughWords(name) >= 2 ? name : null
}

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
  '「': '」',
  '『': '』',
  '»': '«',
  '”': '”',
}

/** Whether all of `text` is one quotation: opened at its first sign and not closed before its last. */
function isOneQuotation(text: string): boolean {
  const close = closing[text.charAt(0)]
  if (!close) return false
  const body = text.replace(/[.,!?…。]+$/u, '')
  const end = body.indexOf(close, 1)
  if (end === -1) return false
  // In a word such as “don’t” the closing sign is an apostrophe.
  if (close === '’') return body.endsWith(close)
  return end === body.length - 1
}

const speaker = /^\p{Lu}[^.!?:“”"«»„\n]{1,80}:\s*(?=["“«„「『])/u

/** A block that is nothing but a quotation, with or without its speaker's name in front. */
export function looksLikeQuote(text: string): boolean {
  if (text.includes('\n') || text.length < 12) return false
  return isOneQuotation(text.replace(speaker, ''))
}

/** What a single paragraph says about itself, whatever stands around it; null when it is plain. */
export function shapeOf(text: string): { kind: DraftKind; note?: DraftNote } | null {
  if (looksLikeFurniture(text)) return { kind: 'leftOut', note: 'furniture' }
  if (captionStart.test(text)) return { kind: 'caption' }
  if (looksLikeQuote(text)) return { kind: 'quote' }
  return null
}
