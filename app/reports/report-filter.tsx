import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { SelectField } from '@/components/forms/select-field'
import { FilterForm } from '@/components/tables/filter-form'
import { STAGES } from '@/lib/consultations/states'
import { SIZES } from '@/lib/organisations/size-class'
import { isForOutside } from '@/lib/reports/address'
import { PARTS } from '@/lib/reports/period'
import { BESIDE } from '@/lib/reports/period-before'
import { REPORTS } from '@/lib/reports/reports'
import { inGroups } from './in-groups'
import type { ReportProps } from './report-props'
import { yearChoices } from './year-choices'

const MORE = ['from', 'until', 'beside', 'size', 'stage', 'matter'] as const

/** Chooses the period and narrows the report down. */
export function ReportFilter({ report, address, locale }: ReportProps) {
  const t = useTranslations('Reports')
  const { path } = REPORTS[report.key]
  const named = (kind: 'prefecture' | 'menu' | 'matter') =>
    report.names
      .filter((choice) => choice.kind === kind)
      .map(({ value, name, nameEn }) => ({ value, label: locale === 'en' ? nameEn : name }))
  const fixed = (words: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`values.${words}.${value}`) }))
  const select = (
    name: 'prefecture' | 'size' | 'menu' | 'stage' | 'matter',
    options: { value: string; label: string }[],
  ) => (
    <SelectField
      name={name}
      label={t(`fields.${name}`)}
      options={options}
      emptyLabel={t('filter.any')}
      defaultValue={address[name]}
      width="medium"
    />
  )
  return (
    <FilterForm
      action={path}
      label={t('filter.label')}
      submitLabel={t('filter.submit')}
      clearHref={Object.keys(address).length > 0 ? path : undefined}
    >
      {isForOutside(address) ? <input type="hidden" name="for" value="outside" /> : null}
      <SelectField
        name="year"
        label={t('fields.year')}
        options={yearChoices(report, address, locale, t)}
        defaultValue={address.year ?? ''}
        width="medium"
      />
      <SelectField
        name="part"
        label={t('fields.part')}
        options={PARTS.map((part) => ({ value: part, label: t(`parts.${part}`) }))}
        emptyLabel={t('filter.wholeYear')}
        defaultValue={address.part}
        width="medium"
      />
      {select('prefecture', named('prefecture'))}
      <SelectField
        name="theme"
        label={t('fields.theme')}
        options={inGroups(report.names, locale)}
        emptyLabel={t('filter.any')}
        defaultValue={address.theme}
        width="medium"
      />
      {select('menu', named('menu'))}
      <details open={MORE.some((name) => address[name] !== undefined)} className="basis-full">
        <summary className="w-fit py-1 text-blue-1000 underline underline-offset-[0.1875rem]">
          {t('filter.more')}
        </summary>
        <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-4 *:min-w-0 *:max-w-full">
          <DateField name="from" label={t('fields.from')} hint={t('filter.dateHint')} defaultValue={address.from} />
          <DateField name="until" label={t('fields.until')} defaultValue={address.until} />
          <SelectField
            name="beside"
            label={t('fields.beside')}
            options={BESIDE.map((value) => ({ value: value === 'before' ? '' : value, label: t(`beside.${value}`) }))}
            defaultValue={address.beside ?? ''}
            width="medium"
          />
          {select('size', fixed('sizes', SIZES))}
          {select('stage', fixed('stages', [...STAGES, 'none']))}
          {select('matter', named('matter'))}
        </div>
      </details>
    </FilterForm>
  )
}
