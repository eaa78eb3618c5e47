import { useTranslations } from 'next-intl'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

/** 実施の記録: when, how long, what was paid, and whether it was the last. */
export function VisitForm({ action, form }: { action: string; form: FormState }) {
  const t = useTranslations('Dispatches.visit')
  const o = useTranslations('Dispatches.offer')
  const f = useTranslations('Dispatches.fields')
  return (
    <Form action={action} state={form}>
      <DateField name="heldOn" label={f('heldOn')} state={form} required />
      <NumberField
        name="days"
        label={f('days')}
        hint={o('halvesHint')}
        unit={o('days')}
        state={form}
        required={false}
        decimal
      />
      <NumberField
        name="hours"
        label={f('hours')}
        hint={o('halvesHint')}
        unit={o('hours')}
        state={form}
        required={false}
        decimal
      />
      <NumberField name="feeYen" label={f('feeYen')} unit={o('yen')} state={form} required={false} />
      <NumberField name="travelYen" label={f('travelYen')} unit={o('yen')} state={form} required={false} />
      <DateField name="paidOn" label={f('paidOn')} hint={t('paidHint')} state={form} required={false} />
      <TextArea name="note" label={f('note')} state={form} rows={3} required={false} />
      <Checkbox name="isLast" value="on" label={t('isLast')} state={form} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
