import { formatDate } from '@/lib/japanese/dates'

/** Everything a sentence of the timeline may mention; what an entry does not tell stands as 'none'. */
const UNTOLD = {
  number: 'none',
  channel: 'none',
  caller: 'none',
  calledOn: 'none',
  officer: 'none',
  owner: 'none',
  addressee: 'none',
  name: 'none',
  mailed: 'none',
  kind: 'none',
  from: 'none',
  to: 'none',
  action: 'none',
  side: 'none',
  on: 'none',
  fromDay: 'none',
  toDay: 'none',
  days: 'none',
  menu: 'none',
  label: 'none',
  party: 'none',
  fileName: 'none',
  month: 'none',
  shared: 'none',
  completion: 'none',
  reason: 'none',
  into: 'none',
  lastDay: 'none',
  field: 'none',
  way: 'none',
  edition: 'none',
  signedOn: 'none',
  count: 'none',
  programme: 'none',
  reaction: 'none',
  word: 'none',
  title: 'none',
}

/** Facts that are days. */
const DAYS = ['calledOn', 'lastDay', 'on', 'signedOn', 'fromDay', 'toDay'] as const

/** The facts of an entry as its sentence in the catalogue (Timeline.kinds) takes them; days as they are read. */
export function valuesOf(
  facts: Record<string, string | number | null>,
  locale: 'ja' | 'en',
): Record<string, string | number> {
  const told = Object.entries(facts).map(([name, value]) => [name, value === null || value === '' ? 'none' : value])
  const days = DAYS.flatMap((name) => {
    const day = facts[name]
    return typeof day === 'string' && day !== '' ? [[name, formatDate(day, locale)]] : []
  })
  return { ...UNTOLD, ...Object.fromEntries(told), ...Object.fromEntries(days) }
}
