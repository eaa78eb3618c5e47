import { useTranslations } from 'next-intl'
import { COST_KINDS } from '@/lib/supportCosts/kinds'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'

/** The fields of one amount, new or corrected: for what, how much, when. */
export function CostFields({ state, texts = {} }: { state: FormState; texts?: Partial<Record<string, string>> }) {
  const t = useTranslations('SupportCosts')
  const f = useTranslations('SupportCosts.fields')
  return (
    <>
      <SelectField
        name="kind"
        label={f('kind')}
        options={COST_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        emptyLabel={t('choose')}
        state={state}
        defaultValue={texts.kind}
        width="medium"
        required
      />
      <NumberField name="yen" label={f('yen')} unit={t('yen')} state={state} defaultValue={texts.yen} required />
      <DateField name="spentOn" label={f('spentOn')} state={state} defaultValue={texts.spentOn} required />
      <TextField
        name="note"
        label={f('note')}
        hint={t('noteHint')}
        state={state}
        defaultValue={texts.note}
        autoComplete="off"
        required={false}
      />
    </>
  )
}
