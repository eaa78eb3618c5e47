import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import type { FormState } from '@/components/forms/form-state'
import { FIELDS } from '@/lib/consultations/fields'

type Props = { state: FormState; fields: readonly string[]; isGap: boolean }

/** Which fields a consultation touches, any number; folded away until somebody needs it. */
export function GapFields({ state, fields, isGap }: Props) {
  const t = useTranslations('Gaps')
  return (
    <details open={fields.length > 0 || isGap || state.errors.length > 0}>
      <summary className="py-2 font-700">{t('ask')}</summary>
      <div className="mt-3 space-y-4">
        <CheckboxGroup
          name="fields"
          legend={t('fields')}
          hint={t('fieldsHint')}
          state={state}
          defaultValue={fields}
          columns
          options={FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
        />
        <Checkbox name="isGap" label={t('isGap')} hint={t('isGapHint')} state={state} defaultChecked={isGap} />
      </div>
    </details>
  )
}
