import { useTranslations } from 'next-intl'
import { type Decision, isOpenTo } from '@/lib/requests/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

const DECISIONS: readonly Decision[] = ['accept', 'answer', 'decline']

/** Taking a request on, answering it, or declining it with a reason. */
export function AnswerForm({ action, form, state }: { action: string; form: FormState; state: string }) {
  const t = useTranslations('OtherSides.answer')
  const f = useTranslations('Requests.fields')
  const options = DECISIONS.filter((decision) => isOpenTo(state, decision)).map((decision) => ({
    value: decision,
    label: t(decision),
  }))
  return (
    <Form action={action} state={form} label={t('title')}>
      <RadioGroup name="decision" legend={f('decision')} options={options} state={form} required />
      <TextArea name="answer" label={f('answer')} hint={t('answerHint')} state={form} required={false} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
