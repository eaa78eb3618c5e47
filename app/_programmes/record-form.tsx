import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { EntryFields } from '@/components/programmes/entry-fields'
import type { Programme, ThemeName } from '@/lib/programmes/list-programmes'
import { CHANNELS } from '@/lib/programmes/states'
import { MunicipalityField, type Place } from './municipality-field'

type Props = {
  action: string
  form: FormState
  programme: Pick<Programme, 'themeKeys'>
  themes: readonly ThemeName[]
  withSharing: boolean
  municipalities?: readonly Place[]
}

/** An entry that came another way: whose, how, when it was received, and what it says. */
export function RecordForm({ action, form, programme, themes, withSharing, municipalities }: Props) {
  const t = useTranslations('Programmes')
  const chosen = programme.themeKeys.flatMap((key) => themes.find((theme) => theme.key === key) ?? [])
  return (
    <Form action={action} state={form}>
      <MunicipalityField state={form} municipalities={municipalities} />
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
