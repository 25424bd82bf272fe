// Parameters that tell a site where a reader came from, and nothing about what is shown.
const traces = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ocid|smid)$/i

/**
 * One form for addresses that lead to one page: no scheme, no "www.", no fragment, no trailing slash, no traces of campaigns, parameters in order.
 * For finding records that may be the same, never for following: a site may well mind its slash.
 * @returns null for what is no http(s) address
 */
export function normalizedAddress(address: string): string | null {
  let url: URL
  try {
    url = new URL(address.trim())
  } catch {
    return null
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const kept = [...url.searchParams]
    .filter(([name]) => !traces.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`
}

/** Records that point at one address, group by group; records without an address are nobody's duplicate. */
export function sharedAddresses<Record extends { address: string | null }>(records: readonly Record[]): Record[][] {
  const groups = new Map<string, Record[]>()
  for (const record of records) {
    const address = record.address === null ? null : normalizedAddress(record.address)
    if (address === null) continue
    const group = groups.get(address)
    if (group) group.push(record)
    else groups.set(address, [record])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
