import { useLocale, useTranslations } from 'next-intl'
import type { ListedEvent } from '@/lib/events/list'
import { showEventWhen } from '@/lib/events/show-when'
import { takesApplications } from '@/lib/events/states'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { UnbrokenDates } from '../layout/unbroken-dates'
import { EventBadge } from './event-badge'
import { EventSeriesLine } from './event-name'

/** Events one under another: when, what, where, and until when one applies. */
export function EventList({ events }: { events: readonly ListedEvent[] }) {
  const t = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {events.map((event) => (
        <li key={event.id} className="py-4">
          <p>
            <UnbrokenDates>{showEventWhen(event, locale) || t('undecided')}</UnbrokenDates>{' '}
            <span className="ms-2">
              <EventBadge event={event} today={event.today} seated={event.seated} />
            </span>
          </p>
          <p className="font-700">
            <a href={`/events/${event.id}`}>{event.title}</a>
          </p>
          <p className="text-solid-gray-700">
            <EventSeriesLine event={event} />
            {event.place || event.isOnline ? t('at', { place: event.place || t('online') }) : null}
            {t('by', { bureau: nameIn(locale, event.bureau) })}
          </p>
          {event.applyUntil && takesApplications(event, event.today) ? (
            <p>
              <UnbrokenDates>{t('applyUntil', { day: formatDate(dayOf(event.applyUntil), locale) })}</UnbrokenDates>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
