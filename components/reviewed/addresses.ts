import type { ReportFormat } from '@/lib/report/file-name'

export function reviewedAddress(slug: string): string {
  return `/reviewed/${encodeURIComponent(slug)}`
}

export function reportAddress(slug: string, format: ReportFormat): string {
  return `/api/reviewed/${encodeURIComponent(slug)}/${format}`
}

/** Where a finding stands on the page: one address per occurrence, so that it opens level with the words that were pressed. */
export function findingId(number: number, occurrence = 1): string {
  return occurrence === 1 ? `finding-${number}` : `finding-${number}-${occurrence}`
}

/** Where the reader comes back to. */
export function wordsId(number: number, occurrence = 1): string {
  return `words-${number}-${occurrence}`
}
