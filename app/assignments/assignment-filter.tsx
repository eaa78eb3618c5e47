import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import { type Filters, listHref } from '@/lib/assignments/filters'
import type { Officer } from '@/lib/assignments/list-officers'

/** Narrows the list down by name, officer, or the want of one. */
export function AssignmentFilter({ filters, officers }: { filters: Filters; officers: readonly Officer[] }) {
  const t = useTranslations('Assignments')
  return (
    <FilterForm action="/assignments" clearHref={listHref({ prefecture: filters.prefecture })}>
      {filters.prefecture ? <Hidden name="prefecture" value={filters.prefecture} /> : null}
      <TextField
        name="q"
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        width="medium"
        autoComplete="off"
        defaultValue={filters.q}
      />
      <SelectField
        name="officer"
        label={t('officerOrDeputy')}
        width="medium"
        emptyLabel={t('anybody')}
        defaultValue={filters.officer}
        options={officers.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
      />
      <Checkbox name="gap" value="1" label={t('withoutOfficer')} defaultChecked={filters.gap === '1'} />
    </FilterForm>
  )
}
