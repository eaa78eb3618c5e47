import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'

/** Takes back what was filed, as long as the desk has not taken it up. */
export function TakeBackForm({ state, at }: { state: FormState; at: string }) {
  const t = useTranslations('PracticeFiling.takeBack')
  const drafts = useTranslations('PracticeDrafts.fields')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Form action={`${at}/withdrawal`} state={state} label={t('title')}>
        <TextArea name="reason" label={drafts('reason')} state={state} rows={2} upTo={1000} required />
        <SubmitButton variant="secondary">{t('button')}</SubmitButton>
      </Form>
    </Section>
  )
}
