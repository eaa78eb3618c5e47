import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'

/** 利害関係の申告: whoever is bound to the municipality says so instead of scoring. */
export function ConflictForm({ at, conflict, isTied }: { at: string; conflict: FormState; isTied: boolean }) {
  const t = useTranslations('Awards')
  return (
    <Section title={t('judging.conflictTitle')} lead={t('judging.conflictLead')}>
      <Form action={`${at}/conflict`} state={conflict} label={t('judging.conflictTitle')}>
        <TextField name="relation" label={t('fields.relation')} state={conflict} width="full" required />
        <SubmitButton variant={isTied ? 'primary' : 'secondary'}>{t('judging.conflictSave')}</SubmitButton>
      </Form>
    </Section>
  )
}
