import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import type { Actor } from '@/lib/actor/actor'
import { canAsk } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'
import { Corrections } from './corrections'
import { OpenQuestionCard } from './open-question-card'

/** Everything that has been asked and not yet answered, and the corrections that came as answers. */
export function OpenQuestions({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Questions')
  const k = useTranslations('Corrections')
  const { openQuestions } = view.matter
  return (
    <Section
      title={t('open', { count: openQuestions.length })}
      id="questions"
      actions={
        canAsk(actor, view.matter) ? (
          <ButtonLink href={view.at('/questions/fields')} variant="secondary">
            {k('mark.open')}
          </ButtonLink>
        ) : null
      }
    >
      <Corrections view={view} />
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
