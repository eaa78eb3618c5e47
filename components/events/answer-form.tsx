import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { Section } from '../layout/section'

/** The few questions after an event; whoever has answered finds that said instead. */
export function AnswerForm({ action, state, isDone }: { action: string; state: FormState; isDone: boolean }) {
  const t = useTranslations('Events')
  const optionsOf = (scale: 'satisfaction' | 'usefulness') =>
    ([5, 4, 3, 2, 1] as const).map((value) => ({ value: String(value), label: t(`scales.${scale}.${value}`) }))
  if (isDone) return <p>{t('answeredAlready')}</p>
  return (
    <Section title={t('questionsTitle')} lead={t('questionsLead')}>
      <Form action={action} state={state} label={t('questionsTitle')}>
        <RadioGroup
          {...{ name: 'satisfaction', legend: t('fields.satisfaction'), state }}
          options={optionsOf('satisfaction')}
          required
          inline
        />
        <RadioGroup
          {...{ name: 'usefulness', legend: t('fields.usefulness'), state }}
          options={optionsOf('usefulness')}
          required
          inline
        />
        <TextArea {...{ name: 'words', label: t('fields.words'), state, rows: 3, upTo: 1000 }} />
        <TextArea {...{ name: 'wishes', label: t('fields.wishes'), state, rows: 3, upTo: 1000 }} />
        <SubmitButton>{t('answer')}</SubmitButton>
      </Form>
    </Section>
  )
}
