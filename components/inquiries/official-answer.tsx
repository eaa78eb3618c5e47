import { useLocale, useTranslations } from 'next-intl'
import type { OfficialAnswer as Given } from '@/lib/inquiries/read-inquiries'
import { formatDay } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { Section } from '../layout/section'

/** The official answer that holds, with its day and who gave it. */
export function OfficialAnswer({ answer }: { answer: Given }) {
  const t = useTranslations('Inquiries')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!answer) return null
  return (
    <Section title={t('official.title')} id="official-answer">
      <div className="rounded-8 border-2 border-blue-900 p-5">
        <PlainText>{answer.body}</PlainText>
        <p className="mt-3 text-solid-gray-700">
          {t('headquarters.byOn', { date: formatDay(answer.occurredAt, locale), name: answer.authorName })}
        </p>
      </div>
    </Section>
  )
}
