import { BlockList, isIP } from 'node:net'

/** The proxies whose word about the client's address is believed: addresses or networks, separated by commas. */
export function readTrustedProxies(list: string | undefined): BlockList {
  const trusted = new BlockList()
  for (const entry of (list ?? '').split(',').map((word) => word.trim())) {
    if (entry === '') continue
    const [address = '', bits] = entry.split('/')
    const family = familyOf(address)
    if (!family || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
      throw new Error(`TRUSTED_PROXIES: ${entry} is no address`)
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return trusted
}

/** Who is calling: the socket's peer, or, behind trusted proxies, the last address none of them vouches to be a proxy. */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | string[] | undefined,
  trusted: BlockList,
) {
  const hops = [...[forwardedFor ?? []].flat().join(',').split(','), peer ?? ''].map(plain)
  let client = plain(peer ?? '')
  for (const hop of hops.reverse()) {
    const family = familyOf(hop)
    if (!family) return client
    client = hop
    if (!trusted.check(hop, family)) return client
  }
  return client
}

/** IPv4 written as IPv6 is the same address. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const family = isIP(address)
  return family === 0 ? null : family === 4 ? 'ipv4' : 'ipv6'
}
