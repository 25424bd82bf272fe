const followed = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address as a link may carry it, or null where it would run instead of lead somewhere (`javascript:`, `data:`)
 * or is none. The report is opened as a file, so relative addresses lead nowhere either.
 */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return followed.has(url.protocol) ? url.href : null
}
