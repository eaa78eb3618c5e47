import { readJapaneseDate } from '@/lib/japanese/read-date'
import { type ColumnName, readColumns } from './columns'
import { CHOICE_NAMES, type Chosen, readChosen } from './filters'
import { SORTS, type Sort } from './sorts'
import { TABS, type Tab } from './tabs'

export type Search = Record<string, string | string[] | undefined>

/** Names of the typed conditions as they stand in the queue's address. */
export const CONDITION_NAMES = ['municipality', 'from', 'until'] as const
type ConditionName = (typeof CONDITION_NAMES)[number]

/** The queue's address taken apart: everything an officer chose, as typed. */
export type QueueAddress = {
  tab: Tab
  sort: Sort
  typed: Partial<Record<ConditionName, string>>
  chosen: Chosen
  /** Only what is new to whoever looks. */
  unread?: boolean
  /** Only what whoever looks watches 見守り中. */
  watched?: boolean
  columns?: readonly ColumnName[]
  after?: string
  before?: string
}

/** Reads the queue's address. A view or order that does not exist is the usual one; an empty condition is none. */
export function readAddress(search: Search, usual: { sort: Sort } = { sort: 'newest' }): QueueAddress {
  const all = (name: string) =>
    [search[name] ?? []].flat().map((value) => value.replaceAll('\0', '').trim().slice(0, 200))
  const one = (name: string) => all(name)[0] || undefined
  const typed = Object.fromEntries(CONDITION_NAMES.map((name) => [name, one(name)]).filter(([, value]) => value))
  const chosen = CHOICE_NAMES.map((name) => [name, readChosen(name, all(name))] as const)
  return {
    tab: TABS.find((tab) => tab === one('tab')) ?? 'open',
    sort: SORTS.find((sort) => sort === one('sort')) ?? usual.sort,
    typed,
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    unread: one('unread') === 'yes' || undefined,
    watched: one('watched') === 'yes' || undefined,
    columns: readColumns((one('columns') ?? '').split('.')) ?? undefined,
    after: one('after'),
    before: one('before'),
  }
}

/** Whether the address narrows its view down. */
export function isNarrowed({ typed, chosen, unread, watched }: QueueAddress): boolean {
  return Object.keys(typed).length + Object.keys(chosen).length > 0 || unread === true || watched === true
}

/** The address of the queue with other choices: a new choice begins again at the first page. */
export function writeAddress(address: QueueAddress, changes: Partial<QueueAddress> = {}): string {
  return `/desk?${writeQuery(address, changes)}`
}

/** The same without the path: what a view keeps, and what exports and bulk acts are asked with. */
export function writeQuery(address: QueueAddress, changes: Partial<QueueAddress> = {}): string {
  const changed = { ...address, after: undefined, before: undefined, ...changes }
  const { tab, sort, typed, chosen, unread, watched, columns, after, before } = changed
  const query = new URLSearchParams({ tab })
  for (const [name, value] of Object.entries(typed)) if (value) query.set(name, value)
  for (const name of CHOICE_NAMES) for (const value of chosen[name] ?? []) query.append(name, value)
  if (unread) query.set('unread', 'yes')
  if (watched) query.set('watched', 'yes')
  query.set('sort', sort)
  if (columns) query.set('columns', columns.join('.'))
  if (after) query.set('after', after)
  if (before) query.set('before', before)
  return query.toString()
}

/** A day among the conditions that cannot be followed: nobody can read it, or it lies before the first day. */
export type WrongDay = { field: 'from' | 'until'; key: 'dateUnread' | 'dateOrder' }

/** The conditions that need no look at the register; days that cannot be followed are no conditions and are named in `wrong`. */
export function conditionsOf({ tab, typed, chosen, unread, watched }: QueueAddress) {
  const { from, until, wrong } = daysOf(typed)
  return { conditions: { tab, ...chosen, unread, watched, from, until }, wrong }
}

function daysOf(typed: QueueAddress['typed']): { from?: string; until?: string; wrong: WrongDay[] } {
  const from = readJapaneseDate(typed.from ?? '') ?? undefined
  const until = readJapaneseDate(typed.until ?? '') ?? undefined
  if (from && until && from > until) return { wrong: [{ field: 'until', key: 'dateOrder' }] }
  const unread = (['from', 'until'] as const).filter((field) => typed[field] && !{ from, until }[field])
  return { from, until, wrong: unread.map((field) => ({ field, key: 'dateUnread' })) }
}

/** The address that a view kept, as the queue's page would get it. */
export function searchOf(query: string): Search {
  const params = new URLSearchParams(query)
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
}
