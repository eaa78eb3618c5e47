import { useTranslations } from 'next-intl'
import type { Candidate } from '@/lib/councilReports/candidates'
import { Section } from '../layout/section'
import { consentWord } from './consent-word'
import { named } from './story-choice'

/** Answers and reports that cannot be told: their municipality does not want it, or did not say. */
export function ClosedAnswers({ candidates, locale }: { candidates: readonly Candidate[]; locale: 'ja' | 'en' }) {
  const t = useTranslations('CouncilReports')
  if (candidates.length === 0) return null
  return (
    <Section title={t('stories.closed')} lead={t('stories.closedLead')}>
      <ul>
        {candidates.map(({ id, kind, about, consultation, consent }) => (
          <li key={id}>
            {t(`stories.optionOf.${kind}`, {
              place: named(consultation.askingOrganisation, locale),
              about: named(about, locale),
            })}
            {t('storyPlace', { place: consentWord(consent, t) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
