import { normalizedAddress } from '@/lib/evidence/address'
import { sourceKinds, type SourceKind, type SourceRow } from '@/lib/evidence/source'
import type { MessageId } from '@/lib/messages/messages'

/** The fields of a source as they are typed. */
export interface SourceDraft {
  kind: SourceKind
  title: string
  address: string
  publisher: string
  origin: string
  /** `YYYY-MM-DD`, or empty. */
  publishedOn: string
  description: string
}

export const emptySourceDraft: SourceDraft = {
  kind: 'document',
  title: '',
  address: '',
  publisher: '',
  origin: '',
  publishedOn: '',
  description: '',
}

export function draftOfSource(source: SourceRow): SourceDraft {
  const { kind, title, address, publisher, origin, publishedOn, description } = source
  return {
    kind,
    title,
    address: address ?? '',
    publisher: publisher ?? '',
    origin: origin ?? '',
    publishedOn: publishedOn ?? '',
    description: description ?? '',
  }
}

/** A person who types "grid.example/14" means its address. */
function completeAddress(typed: string): string {
  const address = typed.trim()
  return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(address) && !address.includes('@') ? `https://${address}` : address
}

/** The draft as the server takes it (`sourceFields` of lib/evidence/schema). */
export function fieldsOfDraft(draft: SourceDraft): SourceDraft {
  return { ...draft, title: draft.title.trim(), address: completeAddress(draft.address) }
}

export type SourceErrors = Partial<Record<keyof SourceDraft, MessageId>>

/** What is wrong with a draft, field by field; empty when it can be sent. */
export function errorsOfDraft(draft: SourceDraft): SourceErrors {
  const { title, address, publishedOn } = fieldsOfDraft(draft)
  const errors: SourceErrors = {}
  if (title === '') errors.title = 'sources.bad.title'
  if (title.length > 500) errors.title = 'sources.bad.titleLong'
  if (address !== '' && normalizedAddress(address) === null) errors.address = 'sources.bad.address'
  if (address.length > 2_000) errors.address = 'sources.bad.addressLong'
  if (publishedOn !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn)) errors.publishedOn = 'sources.bad.publishedOn'
  return errors
}

/** Records of the library that have the draft's address; the one that is edited left out. */
export function duplicatesOfDraft<Row extends Pick<SourceRow, 'id' | 'address'>>(
  draft: SourceDraft,
  library: readonly Row[],
  ownId: string | null,
): Row[] {
  const address = normalizedAddress(completeAddress(draft.address))
  if (address === null) return []
  return library.filter(
    (source) => source.id !== ownId && source.address !== null && normalizedAddress(source.address) === address,
  )
}

/** Reads a draft that a browser kept; null for anything else. */
export function sourceDraftFrom(stored: unknown): SourceDraft | null {
  if (typeof stored !== 'object' || stored === null) return null
  const kept = new Map<string, unknown>(Object.entries(stored))
  const text = (field: keyof SourceDraft): string => {
    const value = kept.get(field)
    return typeof value === 'string' ? value : ''
  }
  return {
    kind: sourceKinds.find((kind) => kind === kept.get('kind')) ?? 'document',
    title: text('title'),
    address: text('address'),
    publisher: text('publisher'),
    origin: text('origin'),
    publishedOn: text('publishedOn'),
    description: text('description'),
  }
}
