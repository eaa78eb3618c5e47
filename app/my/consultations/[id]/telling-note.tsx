import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { askedState } from '@/lib/asked/states'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { OpenConsultation } from './open-consultation'

/** That the desk asks whether others may read of this consultation, or how that stands. */
export function TellingNote({
  of: { consultation, telling },
}: {
  of: Pick<OpenConsultation, 'consultation' | 'telling'>
}) {
  const t = useTranslations('Asked')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!telling) return null
  const href = `/my/consultations/${consultation.number}/telling`
  const state = askedState(telling.state)
  if (state === 'asked')
    return (
      <Section title={t('my.sectionTitle')}>
        <p className="max-w-prose">{t('my.sectionAsked', { date: formatDate(dayOf(telling.answerBy), locale) })}</p>
        <p className="print:hidden">
          <ButtonLink href={href}>{t('my.open')}</ButtonLink>
        </p>
      </Section>
    )
  return (
    <p className="max-w-prose">
      {t(state === 'agreed' ? 'my.sectionAgreed' : 'my.sectionOther', { state: t(`states.${state}`) })}{' '}
      <a href={href} className="print:hidden">
        {t('my.openSeen')}
      </a>
    </p>
  )
}
