import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Section } from '@/components/layout/section'
import type { HeadquartersInquiry } from '@/lib/inquiries/read-inquiries'

/** What headquarters answered, to be put into the bureau's own words. */
export function Answers({ inquiries }: { inquiries: readonly HeadquartersInquiry[] }) {
  const t = useTranslations('Inquiries.headquarters')
  const answered = inquiries.filter(({ state }) => state === 'answered')
  if (answered.length === 0) return null
  return (
    <Section title={t('answerTitle')}>
      {answered.map(({ id, answer }) => (
        <PlainText key={id}>{answer}</PlainText>
      ))}
    </Section>
  )
}
