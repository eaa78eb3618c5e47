import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { SelectField } from '@/components/forms/select-field'
import { FilterForm } from '@/components/tables/filter-form'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { inGroups } from './in-groups'
import type { ReportProps } from './report-props'

/** Chooses the period and narrows the report down. */
export function ReportFilter({ report, address, locale }: ReportProps) {
  const t = useTranslations('Reports')
  const { names, years, period } = report
  const nameOf = ({ name, nameEn }: { name: string; nameEn: string }) => (locale === 'en' ? nameEn : name)
  const select = (kind: 'prefecture' | 'menu') => (
    <SelectField
      name={kind}
      label={t(`fields.${kind}`)}
      options={names
        .filter((choice) => choice.kind === kind)
        .map((choice) => ({ value: choice.value, label: nameOf(choice) }))}
      emptyLabel={t('filter.any')}
      defaultValue={address[kind]}
      width="medium"
    />
  )
  return (
    <FilterForm
      action="/reports"
      label={t('filter.label')}
      submitLabel={t('filter.submit')}
      clearHref={Object.keys(address).length > 0 ? '/reports' : undefined}
    >
      <SelectField
        name="year"
        label={t('fields.year')}
        options={[...new Set([...years, ...(period.year ? [period.year] : [])])].map((year) => ({
          value: String(year),
          label: fiscalYearLabel(year, locale),
        }))}
        emptyLabel={period.year ? undefined : t('filter.custom')}
        defaultValue={period.year ? String(period.year) : ''}
        width="medium"
      />
      <DateField name="from" label={t('fields.from')} hint={t('filter.dateHint')} defaultValue={address.from} />
      <DateField name="until" label={t('fields.until')} defaultValue={address.until} />
      {select('prefecture')}
      <SelectField
        name="theme"
        label={t('fields.theme')}
        options={inGroups(names, locale)}
        emptyLabel={t('filter.any')}
        defaultValue={address.theme}
        width="medium"
      />
      {select('menu')}
    </FilterForm>
  )
}
