import { noChoices, type Choices } from '@/lib/articles/import/arrange'
import { copyFormats, guessFormat, type CopyFormat } from '@/lib/articles/import/preview'
import { guessLanguage } from '@/lib/articles/import/language'

/** All that a person typed and chose on the import screen. Null means that nobody chose, so the screen's own guess holds. */
export interface ImportForm {
  raw: string
  fileName: string | null
  format: CopyFormat | null
  workingTitle: string | null
  author: string | null
  language: string | null
  /** `YYYY-MM-DDTHH:mm` on the desk's clock, or empty. */
  deadline: string
  choices: Choices
}

export const emptyForm: ImportForm = {
  raw: '',
  fileName: null,
  format: null,
  workingTitle: null,
  author: null,
  language: null,
  deadline: '',
  choices: noChoices,
}

export function formatOf(form: ImportForm): CopyFormat {
  return form.format ?? guessFormat(form.raw)
}

export function languageOf(form: ImportForm, deskLanguage: string): string {
  return form.language ?? guessLanguage(form.raw, deskLanguage)
}

/** The first words of the headline: what a desk would call the piece until somebody finds better. */
export function titleFrom(headline: string | null): string {
  if (!headline || headline.length <= 60) return headline ?? ''
  const cut = headline.slice(0, 60)
  const space = cut.lastIndexOf(' ')
  return `${space > 20 ? cut.slice(0, space) : cut}…`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOr = <Other>(value: unknown, other: Other): string | Other => (typeof value === 'string' ? value : other)

/** Reads what a browser kept. It may come from an older Tickmark, so anything that does not fit falls back to nothing chosen. */
export function formFrom(stored: unknown): ImportForm | null {
  if (!isRecord(stored) || typeof stored.raw !== 'string') return null
  const format = copyFormats.find((candidate) => candidate === stored.format) ?? null
  const { choices } = stored
  const kept = isRecord(choices) && isRecord(choices.kinds) ? choices : null
  const kinds = kept && isRecord(kept.kinds) ? Object.entries(kept.kinds).filter(isChosenKind) : []
  return {
    raw: stored.raw,
    fileName: textOr(stored.fileName, null),
    format,
    workingTitle: textOr(stored.workingTitle, null),
    author: textOr(stored.author, null),
    language: textOr(stored.language, null),
    deadline: textOr(stored.deadline, ''),
    choices: { kinds: Object.fromEntries(kinds), keepOrder: kept?.keepOrder === true },
  }
}

function isChosenKind(entry: [string, unknown]): entry is [string, Choices['kinds'][string]] {
  return draftKinds.some((kind) => kind === entry[1])
}

/** Kinds in the order of the menu. */
export const draftKinds = [
  'headline',
  'standfirst',
  'subhead',
  'paragraph',
  'listItem',
  'quote',
  'caption',
  'leftOut',
] as const
