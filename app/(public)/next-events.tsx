import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/event-list'
import { Section } from '@/components/layout/section'
import type { ListedEvent } from '@/lib/events/list'

/** The next open seminars with their days, and how one applies. */
export function NextEvents({ events }: { events: readonly ListedEvent[] }) {
  const t = useTranslations('Public.home')
  return (
    <Section title={t('eventsTitle')} lead={t('eventsLead')}>
      <EventList events={events} />
      <p>
        <a href="/events">{t('toEvents')}</a>
      </p>
    </Section>
  )
}
