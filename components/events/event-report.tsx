import { useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { PlainText } from '../consultations/plain-text'
import { Section } from '../layout/section'

/** What was said and asked at an event, once it is published for this reader. */
export function EventReport({ report }: { report: ReadEvent['report'] }) {
  const t = useTranslations('Events')
  if (!report?.publishedAt) return null
  return (
    <>
      <Section title={t('fields.reportSummary')}>
        <PlainText>{report.summary}</PlainText>
      </Section>
      {report.questions ? (
        <Section title={t('fields.questions')}>
          <PlainText>{report.questions}</PlainText>
        </Section>
      ) : null}
    </>
  )
}
