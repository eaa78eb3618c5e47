import { useLocale, useTranslations } from 'next-intl'
import type { OwnComing } from '@/lib/events/list'
import { showEventWhen } from '@/lib/events/show-when'
import { Section } from '../layout/section'
import { UnbrokenDates } from '../layout/unbroken-dates'

/** What one has applied for and is still to come. */
export function OwnEvents({ own }: { own: readonly OwnComing[] }) {
  const t = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('own')}>
      <ul className="list-disc space-y-1 ps-6">
        {own.map(({ id, state, event }) => (
          <li key={id}>
            <a href={`/events/${event.id}`} aria-label={t('ownLink', { title: event.title })}>
              {event.title}
            </a>{' '}
            <UnbrokenDates>
              {t('ownLine', { when: showEventWhen(event, locale) || t('undecided'), state: t(`standing.${state}`) })}
            </UnbrokenDates>
          </li>
        ))}
      </ul>
    </Section>
  )
}
