import { useTranslations } from 'next-intl'
import { ROUNDINGS, YEAR_ROWS } from '@/lib/estimates/inputs'
import { Fieldset } from '../forms/fieldset'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

/** The inputs of an estimate. Trying other numbers changes nothing that is saved: they travel in the address. */
export function EstimateForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Estimates')
  const f = useTranslations('Estimates.fields')
  const number = (name: string, unit: string, required = true) => (
    <NumberField name={name} label={f(name)} state={state} unit={t(`units.${unit}`)} required={required} />
  )
  return (
    <form method="get" action={action} className="space-y-6 print:hidden" noValidate>
      <div className="grid gap-6 sm:grid-cols-2">
        {number('ceilingExcess', 'thousand')}
        {number('baselineUsers', 'people')}
        {number('baselineCost', 'thousand')}
        {number('typeCAverage', 'thousand')}
        {number('eligiblePercent', 'percent', false)}
        <RadioGroup
          name="rounding"
          legend={f('rounding')}
          options={ROUNDINGS.map((value) => ({ value, label: t(`roundings.${value}`) }))}
          state={state}
          defaultValue="rounded"
        />
      </div>
      <Fieldset id="years" legend={t('years.title')} hint={t('years.hint')}>
        <div className="space-y-4">
          {YEAR_ROWS.map((row) => (
            <div key={row} className="flex flex-wrap items-end gap-x-6 gap-y-2">
              <TextField
                name={`label_${row}`}
                label={f(`label_${row}`)}
                state={state}
                width="medium"
                autoComplete="off"
              />
              <NumberField name={`users_${row}`} label={f(`users_${row}`)} state={state} unit={t('units.people')} />
            </div>
          ))}
        </div>
      </Fieldset>
      <SubmitButton variant="secondary">{t('calculate')}</SubmitButton>
    </form>
  )
}
