import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import type { Cost } from '@/lib/profiles/read-costs'
import { COST_STANDINGS } from '@/lib/profiles/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState & { theirs?: Record<string, string> }; year: number; cost: Cost | null }

/** The 個別協議 of one fiscal year, in thousands of yen. */
export function CostForm({ action, form, year, cost }: Props) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const sum = (name: 'amount' | 'ceiling' | 'excess', hint: string) => (
    <NumberField
      name={name}
      label={t(`fields.${name}`)}
      hint={hint}
      state={form}
      defaultValue={String(cost?.[name] ?? '')}
    />
  )
  return (
    <Form action={action} state={form}>
      <h3 className="text-std-18B-160">{fiscalYearLabel(year, locale)}</h3>
      <Hidden name="fiscalYear" value={String(year)} />
      <SeenVersion state={form} current={cost?.version ?? 0} />
      {sum('amount', t('costs.amountHint'))}
      {sum('ceiling', t('costs.amountHint'))}
      {sum('excess', t('costs.excessHint'))}
      <RadioGroup
        name="standing"
        legend={t('fields.standing')}
        required
        state={form}
        defaultValue={cost?.standing ?? 'not_judged'}
        options={COST_STANDINGS.map((value) => ({ value, label: t(`costs.standings.${value}`) }))}
      />
      <TextArea
        name="result"
        label={t('fields.result')}
        state={form}
        defaultValue={cost?.result}
        required={false}
        rows={3}
      />
      <TextArea
        name="measures"
        label={t('fields.measures')}
        state={form}
        defaultValue={cost?.measures}
        required={false}
        rows={4}
      />
      <TextField
        name="costSource"
        label={t('fields.costSource')}
        state={form}
        defaultValue={cost?.source}
        required
        width="full"
      />
      <SubmitButton>{t('costs.save')}</SubmitButton>
    </Form>
  )
}
