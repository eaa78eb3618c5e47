import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { type Themes, themeOptions } from '@/lib/menus/theme-options'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = {
  state: FormState
  groups: Themes
  years: readonly number[]
  texts: Partial<Record<string, string>>
  year?: number
  themeKeys: readonly string[]
}

const TEXTS = { situation: 5, efforts: 10, results: 6, insights: 6, nextSteps: 5 } as const

/** What everybody will read of a case: its year and themes, how it began, what was done and what came of it. */
export function ReportFields({ state, groups, years, texts, year, themeKeys }: Props) {
  const t = useTranslations('CaseReports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.title')}
        state={state}
        defaultValue={texts.title}
        width="full"
        required
      />
      <SelectField
        name="fiscalYear"
        label={t('fields.fiscalYear')}
        options={years.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))}
        state={state}
        defaultValue={String(year ?? years[0])}
        required
      />
      <GroupedCheckboxes
        name="themeKeys"
        legend={t('fields.themeKeys')}
        groups={themeOptions(locale, groups, themeKeys)}
        state={state}
        required
        defaultValue={themeKeys}
      />
      {Object.entries(TEXTS).map(([name, rows]) => (
        <TextArea
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          state={state}
          rows={rows}
          upTo={10_000}
          defaultValue={texts[name]}
          required={name === 'efforts'}
        />
      ))}
      {(['videoUrl', 'materialUrl'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t('hints.address')}
          state={state}
          defaultValue={texts[name]}
          width="full"
          autoComplete="off"
        />
      ))}
    </>
  )
}
