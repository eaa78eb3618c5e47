import { useTranslations } from 'next-intl'
import { type EstimateInputs, textsOf } from '@/lib/estimates/inputs'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

/** Saves the estimate that is shown as the next version. */
export function SaveEstimate({ action, state, inputs }: { action: string; state: FormState; inputs: EstimateInputs }) {
  const t = useTranslations('Estimates')
  const f = useTranslations('Estimates.fields')
  return (
    <div className="print:hidden">
      <Form action={action} state={state} label={t('save.title')}>
        {Object.entries(textsOf(inputs)).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <TextField
          name="remark"
          required={false}
          label={f('remark')}
          state={state}
          hint={t('save.hint')}
          autoComplete="off"
        />
        <SubmitButton>{t('save.button')}</SubmitButton>
      </Form>
    </div>
  )
}
