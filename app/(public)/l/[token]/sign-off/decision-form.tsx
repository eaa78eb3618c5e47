import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'

/** Approve, or send back with a remark. `name`: whoever asked, and told the word. */
export function DecisionForm({ action, state, name }: { action: string; state: FormState; name: string }) {
  const t = useTranslations('SignOff.decide')
  return (
    <Form action={action} state={state} label={t('formTitle')}>
      <RadioGroup
        name="decision"
        legend={t('fields.decision')}
        options={(['approved', 'sent_back'] as const).map((value) => ({ value, label: t(`options.${value}`) }))}
        state={state}
        required
      />
      <TextArea name="remark" label={t('fields.remark')} hint={t('remarkHint')} state={state} rows={4} upTo={2000} />
      <TextField
        name="password"
        label={t('fields.password')}
        hint={t('passwordHint', { name })}
        state={state}
        width="medium"
        required
        autoComplete="off"
      />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
