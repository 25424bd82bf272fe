import { describe, expect, it } from 'vitest'
import { normalizedAddress, sharedAddresses } from './address'

describe('normalizedAddress', () => {
  it.each([
    ['https://Grid.example/bulletins/14', 'grid.example/bulletins/14'],
    ['http://www.grid.example:80/bulletins/14/', 'grid.example/bulletins/14'],
    ['https://grid.example/bulletins/14#row-9', 'grid.example/bulletins/14'],
    [' https://grid.example/b?utm_source=x&page=2&a=1&fbclid=9 ', 'grid.example/b?a=1&page=2'],
    ['https://grid.example', 'grid.example'],
    ['https://grid.example:8443/b', 'grid.example:8443/b'],
  ])('%s', (address, normal) => {
    expect(normalizedAddress(address)).toBe(normal)
  })

  it('knows no other schemes, and no fragments of addresses', () => {
    expect(normalizedAddress('javascript:alert(1)')).toBeNull()
    expect(normalizedAddress('grid.example')).toBeNull()
    expect(normalizedAddress('')).toBeNull()
  })
})

it('finds records that share an address', () => {
  const record = (title: string, address: string | null) => ({ title, address })
  const groups = sharedAddresses([
    record('a', 'https://grid.example/14'),
    record('b', null),
    record('c', 'http://www.grid.example/14/'),
    record('d', 'https://grid.example/15'),
    record('e', null),
  ])
  expect(groups.map((group) => group.map(({ title }) => title))).toEqual([['a', 'c']])
})
