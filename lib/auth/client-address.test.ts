import { describe, expect, it } from 'vitest'
import { addressGroup, clientAddress } from './client-address'

describe('where an attempt comes from', () => {
  it('is the connection, whatever the client says', () => {
    expect(clientAddress({ remoteAddress: '203.0.113.7' }, '198.51.100.1', false)).toBe('203.0.113.7')
  })

  it('is the last word of a trusted proxy, not the first, which is the client’s own', () => {
    expect(clientAddress({ remoteAddress: '127.0.0.1' }, '10.0.0.1, 198.51.100.1', true)).toBe('198.51.100.1')
  })

  it.each([undefined, '', 'unknown', '<script>'])('falls back to the connection for %s', (forwarded) => {
    expect(clientAddress({ remoteAddress: '127.0.0.1' }, forwarded, true)).toBe('127.0.0.1')
  })

  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('counts %s as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group)
  })
})
