import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { initialsOf } from './monogram'
import { Seal, sealPath } from './seal'
import { StatusMark } from './status-mark'
import { StatusPicker } from './status-picker'
import { Tally, TallySentence, tallySum } from './tally'
import { TextField } from './text-field'
import { themeAttribute, themeFrom } from './theme-choice'
import { keyOfStatus, statusForKey, VERIFICATION_STATUSES } from './verification-status'

const HASH = '0f'.repeat(32)

describe('statuses', () => {
  it('have one key each, 0 to 7', () => {
    for (const status of VERIFICATION_STATUSES) expect(statusForKey(keyOfStatus(status))).toBe(status)
    for (const key of ['8', 'c', '', '11', '１']) expect(statusForKey(key)).toBeUndefined()
  })

  it('are named in words beside the glyph', () => {
    expect(renderToStaticMarkup(<StatusMark status="needsContext" />)).toContain('Needs context')
  })

  it('stand in one radio group with one stop for Tab', () => {
    const html = renderToStaticMarkup(<StatusPicker value="disputed" onChange={() => undefined} />)
    expect(html.match(/role="radio"/gu)).toHaveLength(8)
    expect(html.match(/tabindex="0"/giu)).toHaveLength(1)
    expect(html).toMatch(/aria-checked="true"[^>]*data-status="disputed"/u)
  })
})

describe('initials', () => {
  it.each([
    ['Olena Hrytsenko', 'OH'],
    ['  Mary  Ann  de Vries ', 'MV'],
    ['Ян', 'Я'],
    ['e\u0301va kiss', 'E\u0301K'],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('tally', () => {
  const counts = { confirmed: { count: 8, approved: 5 }, unchecked: { count: 2, approved: 0 } }

  it('adds up', () => {
    expect(tallySum(counts)).toEqual({ total: 10, checked: 8, approved: 5 })
    expect(renderToStaticMarkup(<TallySentence counts={counts} />)).toContain('<b>8</b> of 10 checked')
  })

  it('draws one stroke for each claim, and says the numbers', () => {
    const html = renderToStaticMarkup(<Tally counts={counts} />)
    expect(html.match(/<i /gu)).toHaveLength(10)
    expect(html).toContain('8 Confirmed, 2 Unchecked, 5 approved')
  })

  it('closes up over sixty', () => {
    const html = renderToStaticMarkup(<Tally counts={{ confirmed: { count: 61, approved: 20 } }} />)
    expect(html.match(/<i /gu)).toHaveLength(2)
    expect(html).toContain('closed')
  })
})

describe('seal', () => {
  it('has 64 strokes, the first at twelve o’clock, as long as its digit', () => {
    expect(sealPath(HASH).match(/M/gu)).toHaveLength(64)
    expect(sealPath(HASH).startsWith('M90.0 38.0L90.0 34.0')).toBe(true)
    expect(sealPath(`f${HASH.slice(1)}`).startsWith('M90.0 38.0L90.0 7.8')).toBe(true)
  })

  it('is not drawn from anything but a whole hash', () => {
    expect(renderToStaticMarkup(<Seal hash={HASH.slice(1)} />)).toBe('')
    expect(renderToStaticMarkup(<Seal hash={HASH.toUpperCase()} />)).toBe('')
  })
})

describe('fields', () => {
  it('tie label, hint and error to the control', () => {
    const html = renderToStaticMarkup(<TextField id="e" label="Email" hint="Yours" error="Write an address." />)
    expect(html).toContain('for="e"')
    expect(html).toContain('aria-describedby="e-hint e-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toMatch(/role="alert">Write an address\./u)
  })
})

describe('theme', () => {
  it('takes only its own words from the cookie', () => {
    expect(themeFrom('dark')).toBe('dark')
    expect(themeFrom('"><script>')).toBe('system')
    expect(themeAttribute('system')).toBeUndefined()
  })
})
