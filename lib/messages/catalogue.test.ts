import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIntl } from '@formatjs/intl'
import { describe, expect, it } from 'vitest'
import { en, isMessageId } from './catalogue'
import { resolveLocale, translateRich, translator, translatorOver } from './messages'

const root = join(process.cwd(), 'messages')
const locales = readdirSync(root)
const roomsOf = (locale: string) => readdirSync(join(root, locale)).filter((name) => name.endsWith('.json'))

function readRoom(locale: string, room: string): [string, string][] {
  const parsed: unknown = JSON.parse(readFileSync(join(root, locale, room), 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${locale}/${room} is not an object`)
  return Object.entries(parsed).map(([id, text]) => {
    if (typeof text !== 'string') throw new Error(`${locale}/${room}: ${id} is not a string`)
    return [id, text]
  })
}

/** Parses the ICU text; throws where it is malformed, and ignores that no values are given. */
function parseErrors(locale: string, id: string, text: string): string[] {
  const errors: string[] = []
  const intl = createIntl({
    locale,
    messages: { [id]: text },
    onError: (error) => {
      if (/MALFORMED|SyntaxError|UNCLOSED|EXPECT|INVALID/u.test(`${error.message} ${String(error)}`))
        errors.push(String(error))
    },
    onWarn: () => undefined,
  })
  intl.formatMessage({ id }, {})
  return errors.filter((error) => !error.includes('was not provided'))
}

describe.each(locales)('catalogue %s', (locale) => {
  it.each(roomsOf(locale))('%s parses, and its keys carry the name of the room', (room) => {
    const prefix = `${room.slice(0, -'.json'.length)}.`
    for (const [id, text] of readRoom(locale, room)) {
      expect(id.startsWith(prefix), `${id} in ${room}`).toBe(true)
      expect(text.trim(), id).not.toBe('')
      expect(parseErrors(locale, id, text), id).toEqual([])
    }
  })

  it('has every room and no message that English lacks', () => {
    expect(roomsOf(locale)).toEqual(roomsOf('en'))
    for (const room of roomsOf(locale))
      for (const [id] of readRoom(locale, room)) expect(isMessageId(id), `${id} is registered`).toBe(true)
  })
})

describe('translator', () => {
  it('registers every English room', () => {
    const written = roomsOf('en').flatMap((room) => readRoom('en', room).map(([id]) => id))
    expect(new Set(written)).toEqual(new Set(Object.keys(en)))
    expect(written.length, 'no id stands in two rooms').toBe(Object.keys(en).length)
  })

  it('fills in values by the rules of the language', () => {
    const t = translator('en')
    expect(t('ui.offline.kept', { count: 1 })).toBe('1 change is kept here and goes out when it is back.')
    expect(t('ui.offline.kept', { count: 1204 })).toContain('1,204 changes')
  })

  it('keeps words from a person as they are', () => {
    expect(translator('en')('ui.account', { name: '<b>{x}</b>' })).toBe('Your account, <b>{x}</b>')
  })

  it('shows English where a second language lacks a message', () => {
    const t = translatorOver('de', { 'ui.undo': 'Rückgängig' })
    expect(t('ui.undo')).toBe('Rückgängig')
    expect(t('ui.cancel')).toBe('Cancel')
  })

  it('serves an unknown locale in English, and the same function each time', () => {
    expect(resolveLocale('xx-YY')).toBe('en')
    expect(resolveLocale('en-AU')).toBe('en')
    expect(translator('xx')).toBe(translator('en'))
  })

  it('gives the words inside tags as parts', () => {
    expect(translateRich('en', 'ui.tally.checked', ['b'], { checked: 17, total: 19, approved: 6 })).toEqual([
      { tag: 'b', text: '17' },
      ' of 19 checked, ',
      { tag: 'b', text: '6' },
      ' approved',
    ])
  })
})
