import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Props = { action: string; form: FormState; id?: string }

/** What came of a request, folded until somebody wants to write it. */
export function ResultForm({ action, form, id = 'result' }: Props) {
  const t = useTranslations('Answers.result')
  const f = useTranslations('Requests.fields')
  return (
    <details open={form.errors.length > 0} className="print:hidden">
      <summary className="py-2">{t('open')}</summary>
      <Form action={action} state={form} label={t('open')}>
        <TextArea name="result" id={id} label={f('result')} hint={t('hint')} state={form} required rows={4} />
        <SubmitButton variant="secondary">{t('keep')}</SubmitButton>
      </Form>
    </details>
  )
}
