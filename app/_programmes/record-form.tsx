import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { EntryFields } from '@/components/programmes/entry-fields'
import { nameIn } from '@/lib/menus/menu-name'
import type { Programme, ThemeName } from '@/lib/programmes/list-programmes'
import { CHANNELS } from '@/lib/programmes/states'

type Props = {
  action: string
  form: FormState
  programme: Pick<Programme, 'themeKeys'>
  themes: readonly ThemeName[]
  withSharing: boolean
  /** Where there are few enough to choose from: the municipalities of a prefecture. */
  places?: readonly { code: string | null; name: string; nameEn: string | null }[]
}

/** An entry that came another way: whose, how, when it was received, and what it says. */
export function RecordForm({ action, form, programme, themes, withSharing, places }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  const chosen = programme.themeKeys.flatMap((key) => themes.find((theme) => theme.key === key) ?? [])
  return (
    <Form action={action} state={form}>
      {places ? (
        <SelectField
          name="municipality"
          label={t('fields.place')}
          state={form}
          required
          emptyLabel=""
          options={places.map((place) => ({ value: place.code ?? '', label: nameIn(locale, place) }))}
        />
      ) : (
        <TextField
          name="municipality"
          label={t('fields.municipality')}
          hint={t('hints.municipality')}
          state={form}
          required
          width="short"
          inputMode="numeric"
        />
      )}
      <RadioGroup
        name="channel"
        legend={t('fields.channel')}
        state={form}
        inline
        required
        options={CHANNELS.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      <TextField
        name="receivedAt"
        label={t('fields.receivedAt')}
        hint={t('hints.receivedAt')}
        state={form}
        required
        width="medium"
      />
      <TextArea name="lateNote" label={t('fields.lateNote')} hint={t('hints.lateNote')} state={form} rows={2} />
      <EntryFields state={form} themes={chosen} withSharing={withSharing} />
      <SubmitButton>{t('record.submit')}</SubmitButton>
    </Form>
  )
}
