import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { ThemesField } from '@/components/programmes/themes-field'
import type { ThemeGroup } from '@/lib/consultations/choices'

/** On which themes, with what, whom to ask, until when. */
export function OfferForm({ form, groups }: { form: FormState; groups: readonly ThemeGroup[] }) {
  const t = useTranslations('Peers')
  return (
    <Form action="/my/applications/peers/offers" state={form}>
      <ThemesField state={form} groups={groups} />
      <TextArea name="what" label={t('fields.what')} state={form} required rows={4} />
      <TextField name="peerContact" label={t('fields.peerContact')} state={form} required />
      <DateField name="until" label={t('fields.until')} state={form} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
