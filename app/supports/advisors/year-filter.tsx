import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { FilterForm } from '@/components/tables/filter-form'
import { fiscalYearLabel } from '@/lib/japanese/dates'

type Props = { action: string; year: number; years: readonly number[] }

/** Turns to another fiscal year. */
export function YearFilter({ action, year, years }: Props) {
  const t = useTranslations('Dispatches.fees')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const all = years.includes(year) ? years : [...years, year]
  const options = all.map((one) => ({ value: String(one), label: fiscalYearLabel(one, locale) }))
  return (
    <FilterForm action={action} submitLabel={t('turn')} label={t('year')}>
      <SelectField name="year" label={t('year')} options={options} defaultValue={String(year)} width="medium" />
    </FilterForm>
  )
}
