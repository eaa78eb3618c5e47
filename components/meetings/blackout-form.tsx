import { useTranslations } from 'next-intl'
import { BLACKOUT_KINDS } from '@/lib/blackoutDays/input'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

/** Adds days on which an office cannot come. */
export function BlackoutForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Blackouts')
  const kinds = BLACKOUT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))
  return (
    <Form action={action} state={state} label={t('add')}>
      <RadioGroup name="kind" legend={t('fields.kind')} options={kinds} state={state} required />
      <DateField name="fromOn" label={t('fields.fromOn')} state={state} required />
      <DateField name="untilOn" label={t('fields.untilOn')} hint={t('untilHint')} state={state} required={false} />
      <TextField
        name="note"
        label={t('fields.note')}
        hint={t('noteHint')}
        state={state}
        autoComplete="off"
        required={false}
      />
      <SubmitButton>{t('addButton')}</SubmitButton>
    </Form>
  )
}
