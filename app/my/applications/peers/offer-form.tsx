import { useLocale, useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { nameIn } from '@/lib/menus/menu-name'
import type { ThemeName } from '@/lib/programmes/list-programmes'

/** On which themes, with what, whom to ask, until when. */
export function OfferForm({ form, themes }: { form: FormState; themes: readonly ThemeName[] }) {
  const t = useTranslations('Peers')
  const locale = useLocale()
  return (
    <Form action="/my/applications/peers/offers" state={form}>
      <CheckboxGroup
        name="themeKeys"
        legend={t('fields.themeKeys')}
        state={form}
        required
        columns
        options={themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
      />
      <TextArea name="what" label={t('fields.what')} state={form} required rows={4} />
      <TextField name="peerContact" label={t('fields.peerContact')} state={form} required />
      <DateField name="until" label={t('fields.until')} state={form} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
