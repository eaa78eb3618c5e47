import { CONSULTATION_STATES, PRIORITIES } from '@/lib/consultations/states'
import { readJapaneseDate } from '@/lib/japanese/read-date'
import { SORTS, type Sort } from './sorts'
import { TABS, type Tab } from './tabs'

type Search = Record<string, string | string[] | undefined>

/** Names of the conditions as they stand in the queue's address. */
export const CONDITION_NAMES = [
  'prefecture',
  'municipality',
  'theme',
  'menu',
  'officer',
  'state',
  'priority',
  'from',
  'until',
] as const
type ConditionName = (typeof CONDITION_NAMES)[number]

/** The queue's address taken apart: everything an officer chose, as typed. */
export type QueueAddress = {
  tab: Tab
  sort: Sort
  typed: Partial<Record<ConditionName, string>>
  after?: string
  before?: string
}

/** Reads the queue's address. A view or order that does not exist is the usual one; an empty condition is none. */
export function readAddress(search: Search): QueueAddress {
  const one = (name: string) => {
    const value = search[name]
    const text = (Array.isArray(value) ? value[0] : value)?.replaceAll('\0', '').trim().slice(0, 200)
    return text || undefined
  }
  const typed = Object.fromEntries(CONDITION_NAMES.map((name) => [name, one(name)]).filter(([, value]) => value))
  return {
    tab: TABS.find((tab) => tab === one('tab')) ?? 'open',
    sort: SORTS.find((sort) => sort === one('sort')) ?? 'newest',
    typed,
    after: one('after'),
    before: one('before'),
  }
}

/** The address of the queue with other choices: a new choice begins again at the first page. */
export function writeAddress(address: QueueAddress, changes: Partial<QueueAddress> = {}): string {
  const { tab, sort, typed, after, before } = { ...address, after: undefined, before: undefined, ...changes }
  const query = new URLSearchParams()
  if (tab !== 'open') query.set('tab', tab)
  for (const [name, value] of Object.entries(typed)) if (value) query.set(name, value)
  if (sort !== 'newest') query.set('sort', sort)
  if (after) query.set('after', after)
  if (before) query.set('before', before)
  const text = query.toString()
  return text ? `/desk?${text}` : '/desk'
}

/** A day among the conditions that cannot be followed: nobody can read it, or it lies before the first day. */
export type WrongDay = { field: 'from' | 'until'; key: 'dateUnread' | 'dateOrder' }

/** The conditions that need no look at the register; days that cannot be followed are no conditions and are named in `wrong`. */
export function conditionsOf({ tab, typed }: QueueAddress) {
  const { prefecture, theme, menu, officer } = typed
  const { from, until, wrong } = daysOf(typed)
  return {
    conditions: {
      tab,
      prefecture,
      theme,
      menu,
      officer: officer && isUuid(officer) ? officer : undefined,
      state: CONSULTATION_STATES.find((state) => state === typed.state && state !== 'draft'),
      priority: PRIORITIES.find((priority) => priority === typed.priority),
      from,
      until,
    },
    wrong,
  }
}

function daysOf(typed: QueueAddress['typed']): { from?: string; until?: string; wrong: WrongDay[] } {
  const from = readJapaneseDate(typed.from ?? '') ?? undefined
  const until = readJapaneseDate(typed.until ?? '') ?? undefined
  if (from && until && from > until) return { wrong: [{ field: 'until', key: 'dateOrder' }] }
  const unread = (['from', 'until'] as const).filter((field) => typed[field] && !{ from, until }[field])
  return { from, until, wrong: unread.map((field) => ({ field, key: 'dateUnread' })) }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
