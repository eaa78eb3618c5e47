import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import type { ThemeGroup } from '@/lib/consultations/choices'
import { INTAKE_CHANNELS } from '@/lib/consultations/record-on-behalf'
import { formatDateTime, jstDate, jstTime } from '@/lib/japanese/dates'
import { themeOptions } from '@/lib/menus/theme-options'

type Props = { action: string; form: FormState; groups: readonly ThemeGroup[]; now: Date; locale: 'ja' | 'en' }

/** Who spoke, when and how, and what was said. */
export function IntakeForm({ action, form, groups, now, locale }: Props) {
  const t = useTranslations('Intake')
  const channels = useTranslations('States.channel')
  const inEnglish = locale === 'en'
  const optional = (name: 'sectionName' | 'contactName' | 'contactMailbox' | 'contactPhone') => ({
    name,
    label: t(`fields.${name}`),
    state: form,
    required: false,
    autoComplete: 'off' as const,
  })
  return (
    <Form action={action} state={form}>
      <RadioGroup
        name="channel"
        legend={t('fields.channel')}
        options={INTAKE_CHANNELS.map((value) => ({ value, label: channels(value) }))}
        state={form}
        required
        inline
      />
      <TextField name="callerName" label={t('fields.callerName')} state={form} required autoComplete="off" />
      <TextField
        name="calledAt"
        label={t('fields.calledAt')}
        hint={t('hints.calledAt')}
        defaultValue={inEnglish ? `${jstDate(now)} ${jstTime(now)}` : formatDateTime(now, 'ja')}
        state={form}
        required
        autoComplete="off"
      />
      <TextField name="title" label={t('fields.title')} state={form} required width="full" autoComplete="off" />
      <TextArea name="body" label={t('fields.body')} hint={t('hints.body')} state={form} required rows={10} />
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        hint={t('hints.themeKeys')}
        groups={themeOptions(locale, groups)}
        state={form}
        required={false}
      />
      <TextField {...optional('sectionName')} />
      <TextField {...optional('contactName')} hint={t('hints.contactName')} />
      <TextField {...optional('contactPhone')} type="tel" width="medium" />
      <TextField {...optional('contactMailbox')} type="email" />
      <Checkbox
        name="sharedWithPrefecture"
        value="on"
        label={t('fields.sharedWithPrefecture')}
        hint={t('hints.sharedWithPrefecture')}
        state={form}
      />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
