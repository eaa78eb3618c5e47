import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { linesOf } from '@/lib/assignments/trial'
import type { Trial } from './open-trial'

/** Makes what was tried real, from a day on. */
export function RealiseForm({ trial, state }: { trial: Trial; state: FormState }) {
  const t = useTranslations('Rotation')
  return (
    <Form action="/assignments/trial/realisation" state={state} label={t('trial.realise')}>
      <Hidden name="moves" value={linesOf(trial.moves).join(' ')} />
      <Hidden name="changes" value={trial.moves.size} />
      <DateField name="from" label={t('fields.from')} state={state} required />
      <Checkbox
        name="handOver"
        label={t('trial.handOver')}
        hint={t('trial.handOverHint')}
        state={state}
        defaultChecked
      />
      <SubmitButton>{t('trial.realiseButton', { count: trial.moves.size })}</SubmitButton>
    </Form>
  )
}
