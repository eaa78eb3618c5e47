import { useTranslations } from 'next-intl'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState; advisorId: string; dueOn: string }

/** 打診: what for, how long, when, how, for what fee; and, where the choice or the quota asks for it, the reason. */
export function OfferForm({ action, form, advisorId, dueOn }: Props) {
  const t = useTranslations('Dispatches.offer')
  const f = useTranslations('Dispatches.fields')
  const a = useTranslations('Advisors.modes')
  const modes = (['onsite', 'online', 'hybrid'] as const).map((value) => ({ value, label: a(value) }))
  const number = (name: 'days' | 'hours' | 'feeYen' | 'travelYen', unit: string, hint: string) => (
    <NumberField
      name={name}
      label={f(name)}
      hint={hint}
      unit={unit}
      state={form}
      required={false}
      decimal={unit !== t('yen')}
    />
  )
  return (
    <Form action={action} state={form}>
      <Hidden name="advisorId" value={advisorId} />
      <TextField name="title" label={f('title')} hint={t('titleHint')} state={form} width="full" required />
      <TextArea name="summary" label={f('summary')} hint={t('summaryHint')} state={form} required rows={6} />
      <RadioGroup name="mode" legend={f('mode')} options={modes} state={form} required inline />
      {number('days', t('days'), t('halvesHint'))}
      {number('hours', t('hours'), t('halvesHint'))}
      <DateField name="fromOn" label={f('fromOn')} state={form} required />
      <DateField name="untilOn" label={f('untilOn')} state={form} required />
      {number('feeYen', t('yen'), t('yenHint'))}
      {number('travelYen', t('yen'), t('yenHint'))}
      <DateField name="dueOn" label={f('dueOn')} hint={t('dueHint')} state={form} defaultValue={dueOn} required />
      <TextArea
        name="overrideReason"
        label={f('overrideReason')}
        hint={t('overrideHint')}
        state={form}
        rows={3}
        required={false}
      />
      <TextArea
        name="overQuotaReason"
        label={f('overQuotaReason')}
        hint={t('overQuotaHint')}
        state={form}
        rows={3}
        required={false}
      />
      <Checkbox name="consented" value="on" label={t('consent')} hint={t('consentHint')} state={form} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
