import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'

/** A nomination is taken back, until the call is closed. */
export function WithdrawForm({ at, form }: { at: string; form: FormState }) {
  const t = useTranslations('Awards.one')
  return (
    <Section title={t('withdraw')} lead={t('withdrawLead')}>
      <Form action={`${at}/withdrawal`} state={form} label={t('withdraw')}>
        <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
      </Form>
    </Section>
  )
}
