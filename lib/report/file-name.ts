/** What a report can be exported as; the last segment of its address. */
export const reportFormats = ['html', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export function isReportFormat(format: string): format is ReportFormat {
  return (reportFormats as readonly string[]).includes(format)
}

/**
 * `<slug>-<first 8 digits of the hash>.html`: two reports of one address with different content never share a name.
 * Only letters, digits and hyphens get through, because the name goes into a header.
 */
export function reportFileName(slug: string, sha256: string, format: ReportFormat): string {
  const safe = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
  return `${safe || 'reviewed'}-${sha256.slice(0, 8)}.${format}`
}
