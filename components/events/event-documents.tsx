import { useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { Section } from '../layout/section'
import { MeetingDocuments } from '../library/meeting-documents'

type Props = { event: ReadEvent; atDesk?: boolean; place?: string }

/** The numbered documents and minutes of an event, as far as this reader may see them; at the desk with the way to add one. */
export function EventDocuments({ event, atDesk, place }: Props) {
  const t = useTranslations('Library')
  if (!atDesk && event.documents.length === 0) return null
  const add = atDesk ? <a href={`/reports/library/new?meeting=event.${event.id}`}>{t('addOfEvent')}</a> : undefined
  return (
    <Section title={t('ofEvent')} actions={add}>
      {event.documents.length === 0 ? <p>{t('noneOfEvent')}</p> : null}
      <MeetingDocuments documents={event.documents} atDesk={atDesk} place={place} />
    </Section>
  )
}
