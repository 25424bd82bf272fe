import type { VerificationStatus } from '@/lib/claims/claim'
import type { MessageId } from '@/lib/messages/catalogue'
import { translateRich, translator, type MessageValues } from '@/lib/messages/messages'
import type { HistoryEntry } from './queries'

/** A piece of a sentence, so that a screen can draw a status with its glyph, words of the copy in the serif, a claim as a link. */
export type SentencePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string }
  | { readonly kind: 'status'; readonly status: VerificationStatus; readonly text: string }
  | { readonly kind: 'claim'; readonly claimId: string; readonly text: string }
  /** Words of somebody: a quote, a reason, a title. */
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }

export type Sentence = readonly SentencePart[]

export interface ProseOptions {
  readonly locale: string
  /** The reader, who is called "You". */
  readonly readerId?: string
  /** `claim` where the page is about one claim, which is then "it"; `article` names the claim each time. */
  readonly about: 'claim' | 'article'
}

/** Longest piece of somebody's words in a sentence, in graphemes as good as; the claim itself shows them whole. */
const LONGEST = 280

/** Cuts at a code point, and says by an ellipsis that it did. */
export function clipped(text: string): string {
  const points = Array.from(text)
  return points.length <= LONGEST
    ? text
    : `${points
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

const OUTER = /^["'“”„«‘’‹]\s?([\s\S]+?)\s?["'“”»‘’›]$/u

/** Words of the copy without quotation marks of their own around them, for where a sentence puts its marks there. */
export function unquoted(words: string): string {
  return OUTER.exec(words)?.[1] ?? words
}

/** Names of tags and of values must differ: the one would stand in for the other. */
const TAGS = ['who', 'claim', 'q', 'was', 'now', 'old', 'new'] as const

/** What a tag of a message stands for besides its words. */
interface Statuses {
  readonly from?: VerificationStatus
  readonly to?: VerificationStatus
}

export interface Say {
  readonly t: ReturnType<typeof translator>
  /** A sentence of the catalogue about the entry: `name`, `scope` and `number` are filled in. */
  readonly sentence: (id: MessageId, values?: MessageValues, statuses?: Statuses) => Sentence
}

/** Binds the catalogue to one entry of the record. */
export function sayer(entry: HistoryEntry, options: ProseOptions): Say {
  const t = translator(options.locale)
  const isReader = entry.actorId !== null && entry.actorId === options.readerId
  const name = isReader ? t('ui.you') : (entry.actorName ?? t('history.nobody'))
  const scope = options.about === 'article' && entry.claimNumber !== null ? 'article' : 'claim'
  const sentence: Say['sentence'] = (id, values = {}, statuses = {}) =>
    translateRich(options.locale, id, TAGS, {
      name,
      scope: values.order === 'more' ? 'claim' : scope,
      number: entry.claimNumber ?? 0,
      ...values,
    }).flatMap((part): SentencePart[] => {
      if (typeof part === 'string') return part === '' ? [] : [{ kind: 'words', text: part }]
      const { text } = part
      switch (part.tag) {
        case 'who':
          return [{ kind: 'person', text }]
        case 'claim':
          return [entry.claimId === null ? { kind: 'words', text } : { kind: 'claim', claimId: entry.claimId, text }]
        case 'was':
          return [{ kind: 'removed', text }]
        case 'now':
          return [{ kind: 'added', text }]
        case 'old':
          return [
            statuses.from === undefined ? { kind: 'words', text } : { kind: 'status', status: statuses.from, text },
          ]
        case 'new':
          return [statuses.to === undefined ? { kind: 'words', text } : { kind: 'status', status: statuses.to, text }]
        default:
          return [{ kind: 'quoted', text }]
      }
    })
  return { t, sentence }
}
