/** A page's address as Next hands it over. */
export type Search = Record<string, string | string[] | undefined>

export const FILTERS = ['prefecture', 'size', 'theme', 'menu', 'stage', 'matter'] as const
const NAMES = ['year', 'part', 'from', 'until', 'beside', ...FILTERS, 'split', 'for'] as const
type Name = (typeof NAMES)[number]

/** The address of a report taken apart: what was chosen, as typed. */
export type ReportAddress = Partial<Record<Name, string>>

/** Reads what was chosen from an address. */
export function readAddress(search: Search): ReportAddress {
  return Object.fromEntries(NAMES.map((name) => [name, oneOf(search, name)]).filter(([, value]) => value))
}

/** One value of an address, without what no database takes. */
export function oneOf(search: Search, name: string): string | undefined {
  const value = search[name]
  return (Array.isArray(value) ? value[0] : value)?.replaceAll('\0', '').trim().slice(0, 200) || undefined
}

/** The address of a page of the reports about the same, with more conditions. */
export function writeAddress(path: string, address: ReportAddress, more: Record<string, string | undefined> = {}) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...address, ...more })) if (value) query.set(name, value)
  const text = query.toString()
  return text ? `${path}?${text}` : path
}

/** Whether the numbers of menus are told for each of their versions. */
export function isSplit(address: ReportAddress): boolean {
  return address.split === 'versions'
}

/** Whether the report is to be handed outside the bureau: small numbers of answers hidden, nothing led into. */
export function isForOutside(address: ReportAddress): boolean {
  return address.for === 'outside'
}
