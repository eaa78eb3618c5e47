import { useLocale, useTranslations } from 'next-intl'
import type { DeskEvent } from '@/lib/events/list'
import { showEventWhen } from '@/lib/events/show-when'
import { UnbrokenDates } from '../layout/unbroken-dates'
import { DataTable } from '../tables/data-table'
import { EventBadge } from './event-badge'
import { EventSeriesLine } from './event-name'

/** The desk's events: when, what, how far, and how many come. */
export function EventTable({ events, today }: { events: readonly DeskEvent[]; today: string }) {
  const t = useTranslations('EventsDesk')
  const words = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[
        { label: words('fields.title'), room: 'wide' },
        words('fields.when'),
        t('state'),
        { label: t('seats'), numeric: true },
      ]}
    >
      {events.map((event) => (
        <tr key={event.id}>
          <th scope="row">
            <a href={`/supports/events/${event.id}`}>{event.title}</a>
            <span className="block font-400 text-solid-gray-700">
              <EventSeriesLine event={event} />
            </span>
          </th>
          <td data-label={words('fields.when')}>
            <UnbrokenDates>{showEventWhen(event, locale) || words('undecided')}</UnbrokenDates>
          </td>
          <td data-label={t('state')}>
            <EventBadge event={event} today={today} seated={event._count.applications} />
          </td>
          <td data-label={t('seats')} className="numeric">
            {t('seatsOf', { taken: event._count.applications, capacity: event.capacity ?? 'none' })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
