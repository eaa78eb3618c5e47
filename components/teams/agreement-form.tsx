import { useTranslations } from 'next-intl'
import { AGREEMENT_KINDS } from '@/lib/teams/kinds'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** Writes down what was agreed, in its new wording. */
export function AgreementForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Teams.agreements')
  const f = useTranslations('Teams.fields')
  const kinds = [...AGREEMENT_KINDS].reverse().map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))
  return (
    <details className="print:hidden" open={state.errors.length > 0 || Object.keys(state.typed).length > 0}>
      <summary className="py-2 font-700">{t('write')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('write')}>
          <RadioGroup name="agreement" legend={f('agreement')} options={kinds} state={state} required inline />
          <TextArea name="text" label={f('text')} state={state} rows={4} hint={t('textHint')} required />
          <DateField name="agreedOn" label={f('agreedOn')} state={state} required />
          <TextField
            name="agreedBy"
            label={f('agreedBy')}
            state={state}
            hint={t('byHint')}
            autoComplete="off"
            required
          />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
