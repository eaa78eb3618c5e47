import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { ThemeGroup } from '@/lib/consultations/choices'
import { nameIn } from '@/lib/menus/menu-name'

/** On which themes, with what, whom to ask, until when. */
export function OfferForm({ form, groups }: { form: FormState; groups: readonly ThemeGroup[] }) {
  const t = useTranslations('Peers')
  const locale = useLocale()
  return (
    <Form action="/my/applications/peers/offers" state={form}>
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        state={form}
        required
        groups={groups.map((group) => ({
          label: nameIn(locale, group),
          options: group.themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
        }))}
      />
      <TextArea name="what" label={t('fields.what')} state={form} required rows={4} />
      <TextField name="peerContact" label={t('fields.peerContact')} state={form} required />
      <DateField name="until" label={t('fields.until')} state={form} />
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  )
}
