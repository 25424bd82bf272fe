import { describe, expect, it } from 'vitest'
import { sampleSnapshot } from '@/lib/report/testing/sample-snapshot'
import { readSnapshot } from './snapshot-schema'

const read = (value: unknown) => readSnapshot(JSON.stringify(value))

describe('readSnapshot', () => {
  it('gives back what was frozen', () => {
    expect(read(sampleSnapshot())).toEqual(sampleSnapshot())
  })

  const [first, ...others] = sampleSnapshot().claims
  const occurrence = first?.occurrences[0]
  it.each([
    ['another format', { ...sampleSnapshot(), format: 'tickmark-snapshot-2' }],
    ['a field that this reader does not know', { ...sampleSnapshot(), corrections: [] }],
    ['a quote that does not stand in its place', { ...sampleSnapshot(), claims: [{ ...first, occurrences: [{ ...occurrence, quote: 'twelve weeks' }] }, ...others] }],
    ['a place past the end', { ...sampleSnapshot(), claims: [{ ...first, occurrences: [{ ...occurrence, start: 5_000, end: 5_001 }] }, ...others] }],
    ['an end before its start', { ...sampleSnapshot(), claims: [{ ...first, occurrences: [{ ...occurrence, start: 9, end: 4, quote: '' }] }, ...others] }],
    ['a block outside of the text', { ...sampleSnapshot(), copy: { ...sampleSnapshot().copy, blocks: [{ kind: 'paragraph', start: 0, end: 100_000 }] } }],
    ['a status that does not exist', { ...sampleSnapshot(), claims: [{ ...first, status: 'true' }, ...others] }],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(() => read(value)).toThrow()
  })
})
