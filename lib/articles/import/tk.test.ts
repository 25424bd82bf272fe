import { describe, expect, it } from 'vitest'
import { countWords, findNumbers, findQuotes } from './counts'
import { findTk } from './tk'

const found = (text: string): string[] => findTk(text).map(({ start, end }) => text.slice(start, end))

describe('findTk', () => {
  it.each([
    ['Photo: TK', ['TK']],
    ['some TKTK people, XX of them', ['TKTK', 'XX']],
    ['about ?? people', ['??']],
    ['Anna [check] and Ben [name?] and [Ed: is this so?]', ['[check]', '[name?]', '[Ed: is this so?]']],
    ['[TK quote from the master]', ['[TK quote from the master]']],
    ['he [the minister] said [sic]', []],
    ['TKACHENKO and ATK', []],
    ['What?? Really?!', []],
    ['Pope Pius XX, the XX century, Super Bowl XXX', []],
    ['ціна XXXX гривень', ['XXXX']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('counts', () => {
  it('counts words in any script', () => {
    expect(countWords('The night‑ferry’s 1,200 passengers, and don’t forget.')).toBe(7)
    expect(countWords('夜间渡轮 runs')).toBe(5)
    expect(countWords('…')).toBe(0)
  })

  it('finds figures with sign and currency', () => {
    const text = 'At −19 °C, €1.2 and 400,000 people; 56 000 families; 14%; F16'
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '−19',
      '€1.2',
      '400,000',
      '56',
      '000',
      '14%',
    ])
  })

  it('finds quotations by their marks', () => {
    const text = '“one” and "two words" and «три» and ‘four’'
    expect(findQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(['“one”', '"two words"', '«три»'])
  })
})
