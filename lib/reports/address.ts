import { addDays, fiscalYear } from '@/lib/japanese/dates'
import { readJapaneseDate } from '@/lib/japanese/read-date'

/** A page's address as Next hands it over. */
export type Search = Record<string, string | string[] | undefined>

const NAMES = ['year', 'from', 'until', 'prefecture', 'theme', 'menu'] as const
type Name = (typeof NAMES)[number]

/** The address of a report taken apart: what was chosen, as typed. */
export type ReportAddress = Partial<Record<Name, string>>

/** The days a report covers; `year` when they are a fiscal year. */
export type Period = { from: string; until: string; year?: number }

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

/** The period that is meant: days as typed, otherwise a fiscal year, otherwise the current one. Days nobody can read are named. */
export function periodOf(address: ReportAddress, today: string): Period & { unread: ('from' | 'until')[] } {
  const from = readJapaneseDate(address.from ?? '') ?? undefined
  const until = readJapaneseDate(address.until ?? '') ?? undefined
  const unread: ('from' | 'until')[] = []
  if (address.from && !from) unread.push('from')
  if (address.until && !until) unread.push('until')
  if (from || until) {
    const first = from ?? `${fiscalYear(until ?? today)}-04-01`
    const last = until ?? (first > today ? first : today)
    return { ...(first <= last ? { from: first, until: last } : { from: last, until: first }), unread }
  }
  const year = /^(19|20)\d{2}$/.test(address.year ?? '') ? Number(address.year) : fiscalYear(today)
  return { from: `${year}-04-01`, until: addDays(`${year + 1}-04-01`, -1), year, unread }
}
