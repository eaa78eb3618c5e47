import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { PaperFields } from '@/components/resident-surveys/paper-fields'
import { PaperList } from '@/components/resident-surveys/paper-list'
import type { OpenedSurvey } from '../open-survey'

type Props = Pick<OpenedSurvey, 'survey' | 'papers' | 'forms'> & { path: string }

/** Answers on paper: what was counted in, and the form to count more, folded away until wanted. */
export function PapersPart({ survey, papers, forms, path }: Props) {
  const t = useTranslations('Surveys.papers')
  const form = forms.papers
  return (
    <Section title={t('title')} lead={t('lead')} id="papers">
      <PaperList papers={papers} path={path} />
      <details open={form.errors.length > 0}>
        <summary className="py-2 font-700">{t('enter')}</summary>
        <div className="mt-3">
          <Form action={`${path}/papers`} state={form} label={t('enter')}>
            <PaperFields questions={survey.questions} state={form} />
            <SubmitButton>{t('send')}</SubmitButton>
          </Form>
        </div>
      </details>
    </Section>
  )
}
