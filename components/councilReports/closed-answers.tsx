import { useTranslations } from 'next-intl'
import type { Candidate } from '@/lib/councilReports/candidates'
import { Section } from '../layout/section'
import { consentWord } from './consent-word'
import { named } from './story-choice'

/** Answers that cannot be told: their municipality does not want it, or did not say. */
export function ClosedAnswers({ candidates, locale }: { candidates: readonly Candidate[]; locale: 'ja' | 'en' }) {
  const t = useTranslations('CouncilReports')
  if (candidates.length === 0) return null
  return (
    <Section title={t('stories.closed')} lead={t('stories.closedLead')}>
      <ul>
        {candidates.map(({ id, support, consultation, publication }) => (
          <li key={id}>
            {t('stories.option', {
              place: named(consultation.askingOrganisation, locale),
              menu: named(support.menu, locale),
            })}
            {t('storyPlace', { place: consentWord(publication, t) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
