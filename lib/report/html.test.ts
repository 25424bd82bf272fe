import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { translator } from '@/lib/messages/messages'
import type { Snapshot } from '@/lib/review/snapshot'
import { reportHtml } from './html'
import { sealSnapshot } from './sealed-snapshot'
import { readMarkup, tagsIn, type Tag } from './testing/read-markup'
import { sampleSnapshot } from './testing/sample-snapshot'

const voice = { t: translator('en'), locale: 'en' }
const written = (snapshot: Snapshot) => reportHtml(sealSnapshot(snapshot), 'ferry.html', voice)

/** Every string of a value replaced, keys and enums kept; offsets no longer fit, so the copy stays as it is. */
function withStrings(snapshot: Snapshot, text: string): Snapshot {
  const filled = (person: Snapshot['signOff']['by']) => ({ ...person, name: text })
  return {
    ...snapshot,
    desk: { name: text, timeZone: text },
    article: { ...snapshot.article, workingTitle: text, language: text, author: text },
    copy: {
      ...snapshot.copy,
      spans: snapshot.copy.spans.map((span) => (span.kind === 'link' ? { ...span, href: text } : span)),
    },
    claims: snapshot.claims.map((claim) => ({
      ...claim,
      statement: text,
      speaker: text,
      finding: text,
      conflictReason: text,
      lastChangedBy: filled(claim.lastChangedBy),
      occurrences: claim.occurrences.map((occurrence) => ({ ...occurrence, quote: text, prefix: text, suffix: text })),
      evidence: claim.evidence.map((piece) => ({
        ...piece,
        excerpt: text,
        locator: text,
        attachedBy: filled(piece.attachedBy),
        source: {
          kind: piece.source.kind,
          title: text,
          address: text,
          publisher: text,
          origin: text,
          publishedOn: text,
          description: text,
        },
      })),
      approval: claim.approval && { ...claim.approval, by: filled(claim.approval.by) },
    })),
    signOff: { ...snapshot.signOff, by: filled(snapshot.signOff.by), override: { reason: text, unmet: [text] } },
  }
}

function copyOf(text: string): Snapshot {
  const end = Array.from(text).length
  const claim = sampleSnapshot().claims[0]
  if (!claim) throw new Error('the sample has no claims')
  const occurrence = { start: 0, end, quote: text, prefix: '', suffix: '' }
  return {
    ...sampleSnapshot(),
    copy: { text, blocks: [{ kind: 'paragraph', start: 0, end }], spans: [] },
    claims: [{ ...claim, occurrences: [occurrence] }],
  }
}

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \tjavascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://a.example/"><script>alert(1)</script>',
  '</pre><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><svg onload=alert(1)>',
  '&lt;script&gt;&#x3c;script&#x3e;',
  '<pre id="snapshot" hidden>{}</pre>',
  '${alert(1)}',
  '{number, plural,',
  "'{'",
]

const known = new Set(tagsIn(written(sampleSnapshot())).map((tag) => tag.name))
const attributes = new Set(
  tagsIn(written(sampleSnapshot({ article: { ...sampleSnapshot().article, isDemo: true } }))).flatMap((tag) =>
    tag.attributes.map(([name]) => name),
  ),
)

function expectNoForeignMarkup(tags: readonly Tag[]): void {
  for (const { name, attributes: own } of tags) {
    expect(known.has(name) || name === 'q', name).toBe(true)
    for (const [attribute, value] of own) {
      expect(attributes.has(attribute), attribute).toBe(true)
      if (attribute === 'href') expect(value).toMatch(/^(#|https?:|mailto:)/u)
    }
  }
}

/** What PostgreSQL and canonical JSON can hold. */
const storable = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed() && !text.includes('\0'))
const storableWords = storable
  .map((text) => text.replace(/\r/gu, ' ').normalize('NFC').trim())
  .filter((text) => text !== '' && !text.includes('\n\n'))

describe('reportHtml', () => {
  it('gives the same bytes twice', () => {
    expect(written(sampleSnapshot())).toBe(written(sampleSnapshot()))
  })

  it('is one file: no script, nothing loaded from outside', () => {
    const report = written(sampleSnapshot())
    const tags = tagsIn(report)
    expect(
      tags.some(({ name }) =>
        ['script', 'link', 'iframe', 'object', 'embed', 'form', 'base', 'img', 'template'].includes(name),
      ),
    ).toBe(false)
    expect(
      tags
        .flatMap(({ attributes: own }) => own)
        .filter(([name]) => name.startsWith('on') || name === 'src' || name === 'style'),
    ).toEqual([])
    const style = /<style>(.*?)<\/style>/su.exec(report)?.[1] ?? ''
    expect(style.match(/url\((?!"data:image\/svg)/gu)).toBeNull()
    expect(style).not.toContain('@import')
  })

  it('shows the copy to the letter, block for block', () => {
    const snapshot = sampleSnapshot()
    const { copyBlocks } = readMarkup(written(snapshot))
    const points = Array.from(snapshot.copy.text)
    expect(copyBlocks).toEqual(snapshot.copy.blocks.map(({ start, end }) => points.slice(start, end).join('')))
  })

  it('shows any copy to the letter', () => {
    fc.assert(
      fc.property(storableWords, (text) => {
        expect(readMarkup(written(copyOf(text))).copyBlocks).toEqual([text])
      }),
      { numRuns: 150 },
    )
  })

  it('carries the snapshot byte for byte, and it hashes to the seal', () => {
    fc.assert(
      fc.property(storable, (text) => {
        const sealed = sealSnapshot(withStrings(sampleSnapshot(), text))
        const { embedded } = readMarkup(reportHtml(sealed, 'ferry.html', voice))
        expect(embedded).toBe(sealed.canonical)
        expect(createHash('sha256').update(embedded, 'utf8').digest('hex')).toBe(sealed.sha256)
      }),
      { numRuns: 60 },
    )
  })

  it.each(payloads)('keeps %s text in every field', (payload) => {
    expectNoForeignMarkup(tagsIn(written(withStrings(sampleSnapshot(), payload))))
    expectNoForeignMarkup(tagsIn(written(copyOf(payload))))
    expect(readMarkup(written(copyOf(payload))).copyBlocks).toEqual([payload])
  })

  it('lets no field become markup', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...payloads), storable), { maxLength: 4 }), (parts) => {
        expectNoForeignMarkup(tagsIn(written(withStrings(sampleSnapshot(), parts.join('')))))
      }),
      { numRuns: 80 },
    )
  })

  it('links every mark to its finding and back', () => {
    const tags = tagsIn(written(sampleSnapshot()))
    const ids = new Set(
      tags.flatMap(({ attributes: own }) => own.filter(([name]) => name === 'id').map(([, value]) => value)),
    )
    const links = tags.flatMap(({ attributes: own }) =>
      own.filter(([name, value]) => name === 'href' && value.startsWith('#')).map(([, value]) => value.slice(1)),
    )
    expect(links).toContain('finding-1')
    expect(links).toContain('words-1-2')
    for (const link of links) expect(ids.has(link), link).toBe(true)
  })

  it('says who approved, in which role, when and in which zone', () => {
    const { text } = readMarkup(written(sampleSnapshot()))
    expect(text).toContain('Approved by Tom Adeyemi (Reviewer), 18 Jan 2026, 15:31')
    expect(text).toContain('Rests on two or more independent sources.')
  })

  it('prints an override with its reason and the rules not met', () => {
    const base = sampleSnapshot()
    const override = { reason: 'The vote is tonight.', unmet: ['approved', 'tk'] }
    const claims = base.claims.map((claim, index) => (index === 0 ? { ...claim, approval: null } : claim))
    const { text } = readMarkup(written({ ...base, claims, signOff: { ...base.signOff, override } }))
    expect(text).toContain('Signed off before every rule was met')
    expect(text).toContain('The vote is tonight.')
    expect(text).toContain('an approval for each claim and no words left to be filled in')
    expect(text).toContain('Not approved by a second person.')
  })

  it('says that demonstration copy is one', () => {
    const base = sampleSnapshot()
    expect(readMarkup(written(base)).text).not.toContain('Demonstration copy')
    expect(readMarkup(written({ ...base, article: { ...base.article, isDemo: true } })).text).toContain(
      'Demonstration copy',
    )
  })

  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['uk', 'ltr'],
    ['fa-IR', 'rtl'],
    ['az-Arab', 'rtl'],
    ['not a language', 'ltr'],
  ])('sets %s copy %s', (language, dir) => {
    const base = sampleSnapshot()
    const article = tagsIn(written({ ...base, article: { ...base.article, language } })).find(
      ({ name }) => name === 'article',
    )
    expect(article?.attributes).toContainEqual(['dir', dir])
    expect(article?.attributes).toContainEqual(['lang', language])
  })

  it('renders a version without claims', () => {
    expect(readMarkup(written(sampleSnapshot({ claims: [] }))).text).toContain('No claims were recorded in this copy.')
  })
})
