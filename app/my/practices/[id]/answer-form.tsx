import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { OwnPractice } from './open'

/** Yes to exactly this text, a change that is wished for, or no. */
export function AnswerForm({ draft, forms: { answer } }: OwnPractice) {
  const t = useTranslations('PracticeDrafts')
  if (draft.state !== 'asked') return null
  return (
    <Section title={t('my.answer.title')} lead={t('my.answer.lead')}>
      <Form action={`/my/practices/${draft.id}/answer`} state={answer} label={t('my.answer.title')}>
        <SeenVersion state={answer} current={draft.version} />
        <RadioGroup
          name="answer"
          legend={t('fields.answer')}
          options={(['agree', 'wish', 'refuse'] as const).map((value) => ({
            value,
            label: t(`answers.${value}`),
            hint: t(value === 'refuse' && draft.publishedAt ? 'answerHints.refuseRevision' : `answerHints.${value}`),
          }))}
          state={answer}
          required
        />
        <TextArea name="words" label={t('fields.said')} state={answer} rows={3} upTo={2000} />
        <SubmitButton>{t('my.answer.button')}</SubmitButton>
      </Form>
    </Section>
  )
}
