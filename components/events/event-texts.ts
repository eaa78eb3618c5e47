import type { ReadEvent } from '@/lib/events/read'
import { dayText } from '@/lib/japanese/day'
import { monthOf } from '@/lib/yearPlans/months'
import type { EntryForEvent } from '@/lib/yearPlans/read'

/** An event as the fields of its form show it. */
export type EventTexts = {
  series: string
  kind: string
  title: string
  themeKeys: string[]
  summary: string
  when: string
  heldOn: string
  heldMonth: string
  fiscalYear: string
  startsAt: string
  endsAt: string
  place: string
  isOnline: boolean
  onlineUrl: string
  onlineRemark: string
  audience: string
  access: string
  cohosts: string[]
  cohostTowns: string
  capacity: string
  applyUntil: string
  contact: string
}

/** The texts of an event that is there. */
export function textsOfEvent(event: ReadEvent): EventTexts {
  const { heldOn, heldMonth, capacity, cohosts, room } = event
  return {
    ...{ kind: event.kind, title: event.title, themeKeys: event.themeKeys, summary: event.summary, place: event.place },
    ...{ isOnline: event.isOnline, audience: event.audience, contact: event.contact },
    ...{ series: event.series?.name ?? '', when: heldOn ? 'day' : heldMonth ? 'month' : 'undecided' },
    ...{ heldOn: dayText(heldOn), heldMonth: heldMonth ?? '', fiscalYear: String(event.fiscalYear) },
    ...{ startsAt: event.startsAt ?? '', endsAt: event.endsAt ?? '', access: event.isOpen ? 'open' : 'closed' },
    ...{ onlineUrl: room?.onlineUrl ?? '', onlineRemark: room?.remark ?? '', applyUntil: dayText(event.applyUntil) },
    ...{
      capacity: capacity === null ? '' : String(capacity),
      cohosts: cohosts.map(({ organisation }) => organisation.id),
      cohostTowns: cohosts
        .flatMap(({ organisation: { kind, code, name } }) => (kind === 'municipality' ? [code ?? name] : []))
        .join(' '),
    },
  }
}

/** The texts of one that is begun; what comes from elsewhere stands in it already. */
export function emptyTexts(year: number, known: Partial<EventTexts> = {}): EventTexts {
  return {
    ...{ series: '', kind: '', title: '', themeKeys: [], summary: '', when: 'day', heldOn: '', heldMonth: '' },
    ...{ fiscalYear: String(year), startsAt: '', endsAt: '', place: '', isOnline: false, onlineUrl: '' },
    ...{
      onlineRemark: '',
      audience: '',
      access: 'open',
      cohosts: [],
      cohostTowns: '',
      capacity: '',
      applyUntil: '',
      contact: '',
    },
    ...known,
  }
}

/** What an entry of the year's plan already says: its row, words and time. */
export function textsOfEntry({
  row,
  words,
  onDay,
  fromMonth,
  toMonth,
  isUndecided,
}: EntryForEvent): Partial<EventTexts> {
  const year = row.plan.fiscalYear
  const isInOneMonth = fromMonth !== null && fromMonth === toMonth && !isUndecided
  return {
    ...{ title: [row.name, words].filter(Boolean).join(' '), fiscalYear: String(year), heldOn: dayText(onDay) },
    when: onDay ? 'day' : isInOneMonth ? 'month' : 'undecided',
    heldMonth: isInOneMonth && !onDay ? monthOf(year, fromMonth) : '',
  }
}
