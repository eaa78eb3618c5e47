import { useLocale, useTranslations } from 'next-intl'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import { CONSULTATION_STATES } from '@/lib/consultations/states'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { isNarrowed, type SearchInput, searchAddress } from '@/lib/search/filters'
import { DESK_KINDS, SEARCH_KINDS } from '@/lib/search/kinds'

/** What can be chosen beside the words; a side that has no such choice leaves it out. */
export type SearchChoice = {
  kind: 'prefecture' | 'theme' | 'officer'
  value: string
  name: string
  nameEn: string
  group?: string
  groupEn?: string
}

type Props = {
  base: string
  asked: SearchInput
  choices: readonly SearchChoice[]
  years: readonly number[]
  ofDesk: boolean
}

/** The words, and the conditions that narrow them down. */
export function SearchForm({ base, asked, choices, years, ofDesk }: Props) {
  const t = useTranslations('Search')
  const states = useTranslations('States.consultation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const kinds = SEARCH_KINDS.filter((kind) => ofDesk || !DESK_KINDS.includes(kind))
  const named = (kind: SearchChoice['kind']) =>
    choices
      .filter((choice) => choice.kind === kind)
      .map(({ value, name, nameEn }) => ({ value, label: locale === 'en' ? nameEn : name }))
  const select = (
    name: 'where' | 'state' | 'prefecture' | 'theme' | 'officer' | 'year',
    options: { value: string; label: string }[],
  ) =>
    options.length === 0 ? null : (
      <SelectField
        name={name}
        label={t(`filters.${name}`)}
        emptyLabel={t('filters.any')}
        defaultValue={asked[name] === undefined ? '' : String(asked[name])}
        options={options}
        width="medium"
      />
    )
  const clear = { where: undefined, state: undefined, prefecture: undefined, theme: undefined, officer: undefined }
  return (
    <>
      <FilterForm
        action={base}
        label={t('label')}
        submitLabel={t('search')}
        clearHref={isNarrowed(asked) ? searchAddress(base, asked, { ...clear, year: undefined }) : undefined}
      >
        <TextField name="q" type="search" label={t('words')} hint={t('hint')} defaultValue={asked.q} />
        {asked.exact ? <Hidden name="exact" value="yes" /> : null}
        {select(
          'where',
          kinds.map((value) => ({ value, label: t(`where.${value}`) })),
        )}
        {select(
          'state',
          CONSULTATION_STATES.filter((state) => state !== 'draft').map((value) => ({ value, label: states(value) })),
        )}
        {select(
          'year',
          years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) })),
        )}
        {select('prefecture', named('prefecture'))}
        {select('theme', named('theme'))}
        {select('officer', named('officer'))}
      </FilterForm>
      <details className="max-w-prose">
        <summary>{t('how')}</summary>
        <p className="mt-2">{t(ofDesk ? 'howDesk' : 'howOwn')}</p>
      </details>
    </>
  )
}
