import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Props = { action: string; state: FormState; comment?: boolean }

/** A message to the desk; from a prefecture it is a comment that the municipality reads too. */
export function MessageForm({ action, state, comment = false }: Props) {
  const t = useTranslations(comment ? 'Consultation.comment' : 'Consultation.message')
  return (
    <div className="mt-10 print:hidden">
      <h3 className="mb-3 text-std-18B-160">{t('title')}</h3>
      <Form action={action} state={state} label={t('title')}>
        <TextArea name="body" label={t('body')} hint={t('hint')} state={state} required rows={5} upTo={10_000} />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </div>
  )
}
