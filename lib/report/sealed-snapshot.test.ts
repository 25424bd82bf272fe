import { describe, expect, it } from 'vitest'
import { readSnapshot } from '@/lib/review/snapshot-schema'
import { openSealed, sealSnapshot } from './sealed-snapshot'
import { sampleSnapshot } from './testing/sample-snapshot'

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
    [
      'a quote that does not stand in its place',
      {
        ...sampleSnapshot(),
        claims: [{ ...first, occurrences: [{ ...occurrence, quote: 'twelve weeks' }] }, ...others],
      },
    ],
    [
      'a place past the end',
      {
        ...sampleSnapshot(),
        claims: [{ ...first, occurrences: [{ ...occurrence, start: 5_000, end: 5_001 }] }, ...others],
      },
    ],
    [
      'an end before its start',
      {
        ...sampleSnapshot(),
        claims: [{ ...first, occurrences: [{ ...occurrence, start: 9, end: 4, quote: '' }] }, ...others],
      },
    ],
    [
      'a block outside of the text',
      {
        ...sampleSnapshot(),
        copy: { ...sampleSnapshot().copy, blocks: [{ kind: 'paragraph', start: 0, end: 100_000 }] },
      },
    ],
    ['a status that does not exist', { ...sampleSnapshot(), claims: [{ ...first, status: 'true' }, ...others] }],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(() => read(value)).toThrow()
  })
})

describe('openSealed', () => {
  const { canonical, sha256 } = sealSnapshot(sampleSnapshot())

  it('opens what was sealed', () => {
    expect(openSealed({ snapshot: canonical, sha256 }).snapshot).toEqual(sampleSnapshot())
  })

  it.each([
    ['one letter of the copy', canonical.replace('Ferry link', 'Ferry lint')],
    ['one digit of the evidence', canonical.replace('1,912', '1,913')],
    ['white space', `${canonical} `],
  ])('refuses %s changed', (_, altered) => {
    expect(() => openSealed({ snapshot: altered, sha256 })).toThrow('does not match its seal')
  })
})
