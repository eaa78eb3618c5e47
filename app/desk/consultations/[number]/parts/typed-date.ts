import { formatDate, formatDateTime, jstDate, jstTime } from '@/lib/japanese/dates'

/** A day as it stands in a field: as officials write it, or in figures for those who read English. Both are read back. */
export function typedDay(day: string | null, locale: 'ja' | 'en'): string {
  if (!day) return ''
  return locale === 'ja' ? formatDate(day, locale) : day
}

/** A moment as it stands in a field. */
export function typedMoment(moment: Date, locale: 'ja' | 'en'): string {
  return locale === 'ja' ? formatDateTime(moment, locale) : `${jstDate(moment)} ${jstTime(moment)}`
}
