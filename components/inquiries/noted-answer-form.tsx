import { useTranslations } from 'next-intl'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState; withdrawal: { action: string; form: FormState }; today: string }

/** Notes down what headquarters said by telephone or mail; or takes the question back. */
export function NotedAnswerForm({ action, form, withdrawal, today }: Props) {
  const t = useTranslations('Inquiries')
  return (
    <>
      <Form action={action} state={form}>
        <TextArea name="notedAnswer" label={t('fields.notedAnswer')} state={form} required rows={6} upTo={20_000} />
        <TextField name="notedBy" label={t('fields.notedBy')} state={form} required />
        <DateField name="notedOn" label={t('fields.notedOn')} state={form} required defaultValue={today} />
        <SubmitButton>{t('headquarters.noteSend')}</SubmitButton>
      </Form>
      <Form action={withdrawal.action} state={withdrawal.form} inline>
        <SubmitButton variant="text">{t('headquarters.withdraw')}</SubmitButton>
      </Form>
    </>
  )
}
