import { sharedAddresses } from '@/lib/evidence/address'
import { sourceKinds, type SourceKind, type SourceRow } from '@/lib/evidence/source'

/** A source with how often it is used. */
export interface LibrarySource extends SourceRow {
  claims: number
  articles: number
}

export type KindChoice = SourceKind | 'all'
export const kindChoices: readonly KindChoice[] = ['all', ...sourceKinds]

export interface LibraryFilter {
  kind: KindChoice
  words: string
  /** Only records that share an address with another. */
  onlyShared: boolean
}

export const noFilter: LibraryFilter = { kind: 'all', words: '', onlyShared: false }

export function isFiltered(filter: LibraryFilter): boolean {
  return filter.kind !== 'all' || filter.words.trim() !== '' || filter.onlyShared
}

/** Sources whose title, publisher, origin or address holds every typed word. */
export function filterSources(
  library: readonly LibrarySource[],
  filter: LibraryFilter,
  locale: string,
): LibrarySource[] {
  const wanted = filter.words
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .filter((word) => word !== '')
  const shared = filter.onlyShared ? new Set(sharedAddresses(library).flat()) : null
  return library.filter((source) => {
    if (filter.kind !== 'all' && source.kind !== filter.kind) return false
    if (shared && !shared.has(source)) return false
    if (wanted.length === 0) return true
    const heap = [source.title, source.publisher, source.origin, source.address].join('\n').toLocaleLowerCase(locale)
    return wanted.every((word) => heap.includes(word))
  })
}

/** How many sources of each kind the library holds. */
export function countKinds(library: readonly LibrarySource[]): Record<KindChoice, number> {
  const counts: Record<KindChoice, number> = {
    all: library.length,
    document: 0,
    dataset: 0,
    officialStatement: 0,
    interview: 0,
    newsReport: 0,
    photoOrVideo: 0,
    observation: 0,
  }
  for (const source of library) counts[source.kind]++
  return counts
}
