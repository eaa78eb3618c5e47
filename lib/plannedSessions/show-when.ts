import { formatDate, jstTime } from '@/lib/japanese/dates'

type When = { plannedOn: Date | null; startsAt: Date | null; endsAt: Date | null }

/** When a meeting is, as it is read: 令和8年12月10日(木) 14:00～16:00; a day alone when no time is set, nothing without a day. */
export function showWhen({ plannedOn, startsAt, endsAt }: When, locale: 'ja' | 'en'): string {
  if (!plannedOn) return ''
  const day = formatDate(plannedOn, locale)
  if (!startsAt) return day
  const until = locale === 'ja' ? '～' : '–'
  return `${day} ${jstTime(startsAt)}${until}${endsAt ? jstTime(endsAt) : ''}`
}
