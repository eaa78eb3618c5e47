import { useLocale, useTranslations } from 'next-intl'
import { MunicipalityField, type Place } from '@/app/_programmes/municipality-field'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import { USUAL_THEMES } from '@/lib/programmes/states'

type Props = { form: FormState; year: number; themes: readonly ThemeName[]; municipalities: readonly Place[] }

/** A municipality that the prefecture supports: year, programme, themes, by whom. */
export function TargetForm({ form, year, themes, municipalities }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const years = [year + 1, year, year - 1, year - 2, year - 3, year - 4]
  const chosen = USUAL_THEMES.flatMap((key) => themes.find((theme) => theme.key === key) ?? [])
  return (
    <Form action="/prefecture/programmes/targets" state={form}>
      <SelectField
        name="fiscalYear"
        label={t('fields.fiscalYear')}
        state={form}
        width="medium"
        defaultValue={String(year)}
        options={years.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))}
      />
      <MunicipalityField state={form} municipalities={municipalities} />
      <TextField name="programme" label={t('fields.programme')} state={form} required />
      <CheckboxGroup
        name="themeKeys"
        legend={t('fields.themeKeys')}
        state={form}
        options={chosen.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) }))}
      />
      <TextField name="supporters" label={t('fields.supporters')} state={form} />
      <TextArea name="note" label={t('fields.note')} state={form} rows={2} />
      <SubmitButton>{t('joint.submit')}</SubmitButton>
    </Form>
  )
}
