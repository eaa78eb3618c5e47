import { useTranslations } from 'next-intl'
import { dayText } from '@/lib/japanese/day'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Fee = { feeYen: number; travelYen: number; paidOn: Date | null; note: string; version: number }

/** Corrects what was paid and when. */
export function FeeForm({ action, form, fee }: { action: string; form: FormState; fee: Fee }) {
  const t = useTranslations('Dispatches.fees')
  const v = useTranslations('Dispatches.visit')
  const o = useTranslations('Dispatches.offer')
  const f = useTranslations('Dispatches.fields')
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={fee.version} />
      <NumberField
        name="feeYen"
        label={f('feeYen')}
        unit={o('yen')}
        state={form}
        required={false}
        defaultValue={String(fee.feeYen)}
      />
      <NumberField
        name="travelYen"
        label={f('travelYen')}
        unit={o('yen')}
        state={form}
        required={false}
        defaultValue={String(fee.travelYen)}
      />
      <DateField
        name="paidOn"
        label={f('paidOn')}
        hint={v('paidHint')}
        state={form}
        required={false}
        defaultValue={dayText(fee.paidOn)}
      />
      <TextArea name="note" label={f('note')} state={form} rows={3} required={false} defaultValue={fee.note} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
