import ical from 'ical-generator'
import { createTranslator } from 'next-intl'
import { environment } from '@/lib/env'
import en from '@/lib/i18n/messages/en/Notices.json'
import ja from '@/lib/i18n/messages/ja/Notices.json'
import { eventTimes } from './event-times'
import type { DueDate } from './list-dates'

/** Days as a calendar that programs read: all day long, whatever the reader's time zone, with the number and the way there. */
export function writeCalendar(locale: 'ja' | 'en', dates: readonly DueDate[], made: Date): string {
  const messages = { Notices: locale === 'en' ? en : ja }
  const t = createTranslator({ locale, messages, namespace: 'Notices.events', timeZone: 'Asia/Tokyo' })
  const { APP_URL } = environment()
  const calendar = ical({ name: t('name'), prodId: { company: 'Madoguchi', product: 'Calendar' }, ttl: 3600 })
  for (const { key, kind, day, number, path, times } of dates)
    calendar.createEvent({
      id: `${key}@${new URL(APP_URL).host}`,
      stamp: made,
      ...eventTimes(day, times),
      summary: t(kind, { number }).trim(),
      url: `${APP_URL}${path}`,
    })
  return calendar.toString()
}
