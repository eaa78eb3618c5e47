import { formatDate, formatMonth } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

type When = { heldOn: Date | null; heldMonth: string | null; startsAt: string | null; endsAt: string | null }

/** When an event is: its day with the times, its month, or nothing while that is open. */
export function showEventWhen({ heldOn, heldMonth, startsAt, endsAt }: When, locale: 'ja' | 'en'): string {
  if (!heldOn) return heldMonth ? formatMonth(heldMonth, locale) : ''
  const dash = locale === 'ja' ? '～' : '–'
  const times = startsAt ? ` ${startsAt}${dash}${endsAt ?? ''}` : ''
  return `${formatDate(dayOf(heldOn), locale)}${times}`
}
