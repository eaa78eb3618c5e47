import { expect, test } from 'vitest'
import { clientAddress, readTrustedProxies } from '@/lib/ops/front-door/client-address'

const trusted = readTrustedProxies('10.0.0.0/8, 2001:db8::1')

test.each([
  ['nobody vouches for a stranger', '203.0.113.7', '6.6.6.6', '203.0.113.7'],
  ['a trusted proxy names its client', '10.1.2.3', '203.0.113.7', '203.0.113.7'],
  ['what the client wrote before the proxy does not count', '10.1.2.3', '6.6.6.6, 203.0.113.7', '203.0.113.7'],
  ['two proxies in a row', '10.1.2.3', '203.0.113.7, 10.9.9.9', '203.0.113.7'],
  ['a proxy over IPv6', '2001:db8::1', '2001:db8:7::7', '2001:db8:7::7'],
  ['IPv4 written as IPv6', '::ffff:10.1.2.3', '::ffff:203.0.113.7', '203.0.113.7'],
  ['nonsense in the list ends the belief', '10.1.2.3', 'unknown', '10.1.2.3'],
])('%s', (_name, peer, forwarded, client) => {
  expect(clientAddress(peer, forwarded, trusted)).toBe(client)
})

test('an entry that is no address is named', () => {
  expect(() => readTrustedProxies('10.0.0.0/8, proxy')).toThrow('proxy')
})
