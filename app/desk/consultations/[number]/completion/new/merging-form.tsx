import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import type { OpenForm } from '@/lib/forms/open-form'

/** The same matter sent twice: it goes on under the other number. */
export function MergingForm({ action, form }: { action: string; form: OpenForm }) {
  const t = useTranslations('Desk')
  return (
    <Section title={t('merging.title')} lead={t('merging.lead')}>
      <Form action={action} state={form}>
        <TextField
          id="merging-into"
          name="into"
          label={t('fields.into')}
          hint={t('merging.hint')}
          state={form}
          width="medium"
          autoComplete="off"
          required
        />
        <SubmitButton variant="secondary">{t('merging.save')}</SubmitButton>
      </Form>
    </Section>
  )
}
