import { useTranslations } from 'next-intl'
import { Checkbox } from '../forms/checkbox'
import { CheckboxGroup } from '../forms/checkbox-group'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState, Option } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState; members: Option[]; dueOn: string }

/** Which members are asked what, by when, and the municipality's consent. */
export function AskForm({ action, form, members, dueOn }: Props) {
  const t = useTranslations('Council.ask')
  const f = useTranslations('Council.fields')
  return (
    <Form action={action} state={form} label={t('title')}>
      <CheckboxGroup
        name="members"
        legend={f('members')}
        hint={t('membersHint')}
        options={members}
        state={form}
        required
        columns
      />
      <TextField name="title" label={f('title')} hint={t('titleHint')} state={form} width="full" required />
      <TextArea name="summary" label={f('summary')} hint={t('summaryHint')} state={form} required rows={8} />
      <TextArea name="question" label={f('question')} hint={t('questionHint')} state={form} required rows={4} />
      <DateField name="dueOn" label={f('dueOn')} hint={t('dueHint')} state={form} defaultValue={dueOn} required />
      <Checkbox name="consented" value="on" label={t('consent')} hint={t('consentHint')} state={form} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
