import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { NumberField } from '@/components/forms/number-field'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { ThemesField } from '@/components/programmes/themes-field'
import type { ThemeGroup } from '@/lib/consultations/choices'
import type { OpenForm } from '@/lib/forms/open-form'
import { formatDay, jstTime } from '@/lib/japanese/dates'
import { writeCriteria } from '@/lib/programmes/criteria'
import type { Programme } from '@/lib/programmes/list-programmes'

type Props = {
  action: string
  form: OpenForm
  programme: Programme
  groups: readonly ThemeGroup[]
  isJudged: boolean
}

/** The form of a programme: name, window, themes, quota, words for the public, criteria. */
export function SettingsForm({ action, form, programme, groups, isJudged }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const instant = (at: Date | null) => (at ? `${formatDay(at, locale)} ${jstTime(at)}` : '')
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={programme.version} />
      <TextField name="name" label={t('fields.name')} state={form} required defaultValue={programme.name} />
      <TextField
        name="opensAt"
        label={t('fields.opensAt')}
        hint={t('hints.instant')}
        state={form}
        width="medium"
        defaultValue={instant(programme.opensAt)}
      />
      <TextField
        name="closesAt"
        label={t('fields.closesAt')}
        hint={t('hints.closesAt')}
        state={form}
        width="medium"
        defaultValue={instant(programme.closesAt)}
      />
      <ThemesField state={form} groups={groups} chosen={programme.themeKeys} />
      <NumberField
        name="quota"
        label={t('fields.quota')}
        hint={t('hints.quota')}
        state={form}
        unit={t('placesUnit')}
        defaultValue={String(programme.quota)}
      />
      <TextArea name="words" label={t('fields.words')} state={form} upTo={2000} defaultValue={programme.words} />
      <TextArea name="contact" label={t('fields.contact')} state={form} rows={3} defaultValue={programme.contact} />
      <TextArea
        name="criteria"
        label={t('fields.criteria')}
        hint={t(isJudged ? 'hints.criteriaFixed' : 'hints.criteria')}
        state={form}
        defaultValue={writeCriteria(programme.criteria)}
      />
      <SubmitButton>{t('settings.submit')}</SubmitButton>
    </Form>
  )
}
