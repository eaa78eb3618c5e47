import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import { type Filters, listHref } from '@/lib/assignments/filters'
import type { Officer } from '@/lib/assignments/list-officers'

/**
 * Narrows the list down by name, officer, or the want of one: within the prefecture that was asked for, and in the whole
 * area where the list only happens to open with the first prefecture.
 */
export function AssignmentFilter({ asked, officers }: { asked: Filters; officers: readonly Officer[] }) {
  const t = useTranslations('Assignments')
  return (
    <FilterForm action="/assignments" clearHref={listHref({ prefecture: asked.prefecture })}>
      {asked.prefecture ? <Hidden name="prefecture" value={asked.prefecture} /> : null}
      <TextField
        name="q"
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        width="medium"
        autoComplete="off"
        defaultValue={asked.q}
      />
      <SelectField
        name="officer"
        label={t('officerOrDeputy')}
        width="medium"
        emptyLabel={t('anybody')}
        defaultValue={asked.officer}
        options={officers.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
      />
      <Checkbox name="gap" value="1" label={t('withoutOfficer')} defaultChecked={asked.gap === '1'} />
    </FilterForm>
  )
}
