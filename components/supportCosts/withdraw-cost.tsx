import { useTranslations } from 'next-intl'
import { CurrentTexts } from '../consultations/current-texts'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { Section } from '../layout/section'

type Props = { action: string; state: FormState & { theirs?: Record<string, string> }; version: number }

/** Takes an amount back, with a reason; it stays on record. */
export function WithdrawCost({ action, state, version }: Props) {
  const t = useTranslations('SupportCosts')
  const f = useTranslations('SupportCosts.fields')
  return (
    <Section title={t('withdrawTitle')} lead={<p>{t('withdrawLead')}</p>}>
      <CurrentTexts theirs={state.theirs} labels="SupportCosts.fields" />
      <Form action={action} state={state} label={t('withdrawTitle')}>
        <SeenVersion state={state} current={version} />
        <TextField name="withdrawReason" label={f('withdrawReason')} state={state} autoComplete="off" required />
        <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
      </Form>
    </Section>
  )
}
