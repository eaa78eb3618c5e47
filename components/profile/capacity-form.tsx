import { useTranslations } from 'next-intl'
import { CAPACITY_ITEMS, CAPACITY_STANDINGS } from '@/lib/profiles/capacity-items'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

/** The checklist of an office's readiness 受援体制, as of a day. */
export function CapacityForm({ action, form, today }: { action: string; form: FormState; today: string }) {
  const t = useTranslations('Profile')
  return (
    <Form action={action} state={form}>
      <DateField name="checkedOn" label={t('fields.checkedOn')} state={form} required defaultValue={today} />
      {CAPACITY_ITEMS.map((item) => (
        <div key={item} className="space-y-3">
          <RadioGroup
            name={item}
            legend={t(`fields.${item}`)}
            required
            inline
            state={form}
            options={CAPACITY_STANDINGS.map((value) => ({ value, label: t(`capacity.standings.${value}`) }))}
          />
          <TextArea
            name={`${item}_note`}
            label={t('capacity.note', { item: t(`fields.${item}`) })}
            required={false}
            state={form}
            rows={2}
          />
        </div>
      ))}
      <TextArea name="remark" label={t('fields.remark')} state={form} required={false} rows={3} />
      <SubmitButton>{t('capacity.save')}</SubmitButton>
    </Form>
  )
}
