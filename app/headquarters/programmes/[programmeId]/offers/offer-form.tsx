import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'

/** To whom, why, and until when an answer is wished. */
export function OfferForm({ action, form, chosen }: { action: string; form: FormState; chosen: string }) {
  const t = useTranslations('Programmes')
  return (
    <Form action={action} state={form}>
      <TextField
        name="municipality"
        label={t('fields.municipalityCode')}
        hint={t('hints.municipality')}
        state={form}
        required
        width="short"
        inputMode="numeric"
        defaultValue={chosen}
      />
      <TextArea name="offerReason" label={t('fields.offerReason')} state={form} required rows={4} />
      <DateField name="answerBy" label={t('fields.answerBy')} state={form} required />
      <SubmitButton>{t('offers.submit')}</SubmitButton>
    </Form>
  )
}
