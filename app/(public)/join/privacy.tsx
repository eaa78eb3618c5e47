import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'

const POINTS = ['one', 'two', 'three'] as const

/** What becomes of what an applicant writes. */
export function Privacy() {
  const t = useTranslations('Network.application')
  return (
    <Section title={t('privacyTitle')}>
      <ul className="list-disc space-y-1 ps-6">
        {POINTS.map((point) => (
          <li key={point}>{t(`privacy.${point}`)}</li>
        ))}
      </ul>
    </Section>
  )
}
