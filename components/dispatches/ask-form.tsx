import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]

/** 候補を調べる: how and when the advisor is wanted, where that matters. */
export function AskForm({ action, state, again }: { action: string; state: FormState; again: boolean }) {
  const t = useTranslations('Dispatches.candidates')
  const a = useTranslations('Advisors')
  const f = useTranslations('Dispatches.fields')
  const modes = (['onsite', 'online'] as const).map((value) => ({ value, label: a(`modes.${value}`) }))
  const months = MONTHS.map((month) => ({ value: String(month), label: a('month', { month }) }))
  return (
    <Form action={action} state={state} label={t('askTitle')} inline>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <SelectField
          name="mode"
          label={f('mode')}
          options={modes}
          emptyLabel={t('any')}
          state={state}
          width="medium"
          required={false}
        />
        <SelectField
          name="month"
          label={f('month')}
          options={months}
          emptyLabel={t('any')}
          state={state}
          width="medium"
          required={false}
        />
        <SubmitButton variant={again ? 'secondary' : 'primary'}>{again ? t('again') : t('ask')}</SubmitButton>
      </div>
    </Form>
  )
}
