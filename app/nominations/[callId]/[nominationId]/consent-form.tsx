import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'

type Props = { at: string; form: FormState; consent: string; isOnBehalf: boolean }

/** Whether the municipality agrees to being named; the desk writes down what it was told, and by whom. */
export function ConsentForm({ at, form, consent, isOnBehalf }: Props) {
  const t = useTranslations('Awards')
  const options = (['given', 'refused'] as const).map((value) => ({ value, label: t(`consents.${value}`) }))
  return (
    <Section title={t('one.consentTitle')} lead={t(isOnBehalf ? 'one.consentOnBehalf' : 'one.consentLead')}>
      <Form action={`${at}/consent`} state={form} label={t('one.consentTitle')}>
        <RadioGroup
          name="consent"
          legend={t('fields.consent')}
          options={options}
          state={form}
          defaultValue={consent}
          required
        />
        {isOnBehalf ? (
          <TextField name="saidBy" label={t('fields.saidBy')} hint={t('hints.saidBy')} state={form} required />
        ) : null}
        <SubmitButton variant={consent === 'open' && !isOnBehalf ? 'primary' : 'secondary'}>
          {t('one.consentSave')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
