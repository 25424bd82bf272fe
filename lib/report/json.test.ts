import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reportFileName } from './file-name'
import { reportJson } from './json'
import { sealSnapshot } from './sealed-snapshot'
import { sampleSnapshot } from './testing/sample-snapshot'

const file = z.strictObject({
  format: z.literal('tickmark-report-1'),
  sha256: z.string(),
  snapshot: z.record(z.string(), z.unknown()),
})

describe('reportJson', () => {
  const sealed = sealSnapshot(sampleSnapshot())
  const parsed = file.parse(JSON.parse(reportJson(sealed)))

  it('holds the snapshot, which hashes to its seal when written canonically again', () => {
    expect(parsed.snapshot).toEqual(sealed.snapshot)
    const canonical = canonicalize(parsed.snapshot) ?? ''
    expect(createHash('sha256').update(canonical, 'utf8').digest('hex')).toBe(parsed.sha256)
  })

  it('is canonical as a whole', () => {
    expect(canonicalize(parsed)).toBe(reportJson(sealed))
  })
})

describe('reportFileName', () => {
  it.each([
    ['ferry-link-v2-bcdfg', 'html', 'ferry-link-v2-bcdfg-0123abcd.html'],
    ['../../etc/passwd', 'json', 'etc-passwd-0123abcd.json'],
    ['a"\r\nset-cookie: b', 'html', 'a-set-cookie-b-0123abcd.html'],
    ['Ґанок', 'html', 'reviewed-0123abcd.html'],
  ] as const)('%s as %s', (slug, format, name) => {
    expect(reportFileName(slug, '0123abcd'.repeat(8), format)).toBe(name)
  })
})
