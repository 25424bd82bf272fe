import type { EvidenceFields, SourceFields } from '@/lib/evidence/schema'
import {
  evidenceUses,
  sourceKinds,
  stances,
  type EvidenceRow,
  type EvidenceUse,
  type SourceKind,
  type Stance,
} from '@/lib/evidence/source'

/** The form as it is typed; everything a string, so that it can be kept as it stands. */
export interface EvidenceWords {
  readonly source: { readonly id: string; readonly title: string } | null
  readonly title: string
  readonly kind: SourceKind
  readonly address: string
  readonly publisher: string
  readonly origin: string
  readonly publishedOn: string
  readonly stance: Stance
  readonly use: EvidenceUse
  readonly excerpt: string
  readonly locator: string
  /** As an `input[type=datetime-local]` has it, in the reader's own zone. */
  readonly accessed: string
  readonly fromAuthor: boolean
}

/** "2026-01-17T08:40", in the zone that the browser runs in. */
export function localMoment(date: Date): string {
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`
}

export function emptyWords(now: Date): EvidenceWords {
  return {
    source: null,
    title: '',
    kind: 'document',
    address: '',
    publisher: '',
    origin: '',
    publishedOn: '',
    stance: 'supports',
    use: 'secondary',
    excerpt: '',
    locator: '',
    accessed: localMoment(now),
    fromAuthor: false,
  }
}

export function wordsOf(piece: EvidenceRow): EvidenceWords {
  const { source } = piece
  return {
    source: { id: source.id, title: source.title },
    title: source.title,
    kind: source.kind,
    address: source.address ?? '',
    publisher: source.publisher ?? '',
    origin: source.origin ?? '',
    publishedOn: source.publishedOn ?? '',
    stance: piece.stance,
    use: piece.use,
    excerpt: piece.excerpt ?? '',
    locator: piece.locator ?? '',
    accessed: localMoment(new Date(piece.accessedAt)),
    fromAuthor: piece.fromAuthor,
  }
}

const textFields = ['title', 'address', 'publisher', 'origin', 'publishedOn', 'excerpt', 'locator', 'accessed'] as const

/** Words that an earlier tab kept, as far as they still have the form's shape. */
export function wordsFrom(kept: string, now: Date): EvidenceWords | null {
  let value: unknown
  try {
    value = JSON.parse(kept)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const words = { ...emptyWords(now) }
  for (const field of textFields) {
    const text = fields.get(field)
    if (typeof text === 'string') Object.assign(words, { [field]: text })
  }
  const source = fields.get('source')
  const chosen =
    typeof source === 'object' &&
    source !== null &&
    'id' in source &&
    'title' in source &&
    typeof source.id === 'string' &&
    typeof source.title === 'string'
      ? { id: source.id, title: source.title }
      : null
  return {
    ...words,
    source: chosen,
    kind: sourceKinds.find((kind) => kind === fields.get('kind')) ?? words.kind,
    stance: stances.find((stance) => stance === fields.get('stance')) ?? words.stance,
    use: evidenceUses.find((use) => use === fields.get('use')) ?? words.use,
    fromAuthor: fields.get('fromAuthor') === true,
  }
}

export type FormFault = 'title' | 'address' | 'accessed'

/** What has to be put right before it can be sent. */
export function faultsOf(words: EvidenceWords): FormFault[] {
  const faults: FormFault[] = []
  if (!words.source && words.title.trim() === '') faults.push('title')
  if (!words.source && words.address.trim() !== '') {
    const address = words.address.trim()
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) faults.push('address')
  }
  if (Number.isNaN(new Date(words.accessed).getTime())) faults.push('accessed')
  return faults
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function sourceFieldsOf(words: EvidenceWords): SourceFields {
  return {
    kind: words.kind,
    title: words.title.trim(),
    address: orNull(words.address),
    publisher: orNull(words.publisher),
    origin: orNull(words.origin),
    publishedOn: orNull(words.publishedOn),
    description: null,
  }
}

export function evidenceFieldsOf(words: EvidenceWords): EvidenceFields {
  return {
    stance: words.stance,
    use: words.use,
    fromAuthor: words.fromAuthor,
    excerpt: orNull(words.excerpt),
    locator: orNull(words.locator),
    accessedAt: new Date(words.accessed).toISOString(),
  }
}
