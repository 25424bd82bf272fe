import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statusLooks, statusRules } from './status-look'
import { stylesheet } from './stylesheet'

const tokens = readFileSync(join(process.cwd(), 'app/styles/tokens.css'), 'utf8')
const [light = '', dark = ''] = tokens.split(/@media [^{]*prefers-color-scheme: dark[^{]*/u)
const valueIn = (sheet: string, name: string) => new RegExp(`--${name}: ([^\\n]+);`, 'u').exec(sheet)?.[1]
const tokenOf = (status: string) => (status === 'needsContext' ? 'context' : status.toLowerCase())

describe('the look of a report', () => {
  it.each(Object.entries(statusLooks))('shows %s as the workbench does', (status, look) => {
    for (const [theme, sheet] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      for (const part of ['ink', 'mark', 'wash'] as const)
        expect(valueIn(sheet, `st-${tokenOf(status)}-${part}`), `${theme} ${part}`).toBe(look[theme][part])
      expect(statusRules(theme), `${theme} line`).toContain(valueIn(sheet, `st-${tokenOf(status)}-line`))
    }
    if (look.glyph !== null) expect(statusRules('light')).toContain(valueIn(light, `st-${tokenOf(status)}-glyph`))
  })

  it('has the grounds and inks of the workbench', () => {
    for (const name of ['sheet', 'raised', 'ink', 'ink-2', 'ink-3', 'line', 'line-2', 'line-strong', 'pencil']) {
      expect(stylesheet, `light ${name}`).toContain(`--${name}:${valueIn(light, name)}`)
      expect(stylesheet, `dark ${name}`).toContain(`--${name}:${valueIn(dark, name)}`)
    }
  })
})
