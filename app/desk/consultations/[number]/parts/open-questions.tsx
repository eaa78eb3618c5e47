import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import type { DeskPageView } from '../open-page'
import { OpenQuestionCard } from './open-question-card'

/** Everything that has been asked and not yet answered. */
export function OpenQuestions({ view }: { view: DeskPageView }) {
  const t = useTranslations('Questions')
  const { openQuestions } = view.matter
  return (
    <Section title={t('open', { count: openQuestions.length })} id="questions">
      {openQuestions.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <ul className="space-y-4">
          {openQuestions.map((question) => (
            <li key={question.id}>
              <OpenQuestionCard question={question} view={view} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
