import { describe, expect, it } from 'vitest'
import { sourceFields } from '@/lib/evidence/schema'
import { duplicatesOfDraft, emptySourceDraft, errorsOfDraft, fieldsOfDraft, sourceDraftFrom } from './source-draft'
import { newId } from './new-id'

const draft = { ...emptySourceDraft, title: ' Outage bulletin 14 ', address: 'grid.example/14' }

describe('a source draft', () => {
  it('is sent in the form that the server takes', () => {
    expect(sourceFields.parse(fieldsOfDraft(draft))).toMatchObject({
      title: 'Outage bulletin 14',
      address: 'https://grid.example/14',
      publisher: null,
      publishedOn: null,
    })
  })

  it.each([
    [{ title: '  ' }, ['title']],
    [{ address: 'javascript:alert(1)' }, ['address']],
    [{ address: 'ask at the door' }, ['address']],
    [{ publishedOn: 'yesterday' }, ['publishedOn']],
    [{ address: '' }, []],
  ])('says what is wrong with %o', (change, fields) => {
    expect(Object.keys(errorsOfDraft({ ...draft, ...change }))).toEqual(fields)
  })

  it('finds records with its address, and not itself', () => {
    const library = [
      { id: 'a', address: 'http://www.grid.example/14/' },
      { id: 'b', address: null },
    ]
    expect(duplicatesOfDraft(draft, library, null).map(({ id }) => id)).toEqual(['a'])
    expect(duplicatesOfDraft(draft, library, 'a')).toEqual([])
    expect(duplicatesOfDraft(emptySourceDraft, library, null)).toEqual([])
  })

  it('is read back from the browser, whatever lies there', () => {
    expect(sourceDraftFrom(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(sourceDraftFrom({ kind: 'rumour', title: 7 })).toEqual(emptySourceDraft)
    expect(sourceDraftFrom('x')).toBeNull()
  })

  it('gets an id that the server takes', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
