import { useTranslations } from 'next-intl'
import { isNews, type Passable } from '@/lib/requests/list-passable'
import { Checkbox } from '../forms/checkbox'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { useDraftFor } from './draft-for'

type Props = { action: string; form: FormState; answers: readonly Passable[] }

/** Which answers the municipality is told, in words the officer can change; those not passed on yet are ticked. */
export function PassingForm({ action, form, answers }: Props) {
  const t = useTranslations('Passing')
  const s = useTranslations('States.requestState')
  const draftFor = useDraftFor()
  const options = answers.map((answer) => ({
    value: answer.id,
    label: t('option', { party: answer.addresseeName, state: s(answer.state) }),
    ...(isNews(answer) ? {} : { hint: t('passedBefore') }),
  }))
  const news = answers.filter(isNews).map(({ id }) => id)
  return (
    <Form action={action} state={form}>
      <CheckboxGroup
        name="requests"
        legend={t('fields.requests')}
        options={options}
        defaultValue={news}
        state={form}
        required
      />
      <TextArea name="cover" label={t('fields.cover')} hint={t('coverHint')} state={form} rows={3} />
      {answers.map((answer) => (
        <TextArea
          key={answer.id}
          name={`text.${answer.id}`}
          label={t('textOf', { party: answer.addresseeName })}
          state={form}
          defaultValue={draftFor(answer)}
          rows={5}
        />
      ))}
      <Checkbox name="isAnswer" label={t('isAnswer')} hint={t('isAnswerHint')} state={form} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
