import { describe, expect, it } from 'vitest'
import { emptyWords, evidenceFieldsOf, faultsOf, sourceFieldsOf, wordsFrom } from './evidence-form-words'

const now = new Date('2026-01-17T06:40:00Z')
const words = emptyWords(now)

describe('the evidence form', () => {
  it('says what is missing', () => {
    expect(faultsOf(words)).toEqual(['title'])
    expect(faultsOf({ ...words, title: 'Bulletin 14', address: 'javascript:alert(1)' })).toEqual(['address'])
    expect(faultsOf({ ...words, title: 'Bulletin 14', address: 'https://example.org/14' })).toEqual([])
    expect(faultsOf({ ...words, source: { id: 'x', title: 'Bulletin' }, accessed: '' })).toEqual(['accessed'])
  })
  it('sends empty fields as none, and moments with a zone', () => {
    expect(sourceFieldsOf({ ...words, title: ' Bulletin ' })).toMatchObject({ title: 'Bulletin', publisher: null })
    expect(new Date(evidenceFieldsOf(words).accessedAt).getTime()).toBe(now.getTime())
  })
  it('survives a closed tab', () => {
    const kept = { ...words, title: 'Bulletin', stance: 'refutes' as const, source: { id: 'x', title: 'Bulletin' } }
    expect(wordsFrom(JSON.stringify(kept), now)).toEqual(kept)
  })
  it('does not trust what was kept', () => {
    expect(wordsFrom('[1', now)).toBeNull()
    expect(wordsFrom('{"stance":"proves","title":4}', now)).toEqual(words)
  })
})
