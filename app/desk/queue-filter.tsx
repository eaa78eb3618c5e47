import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import type { FieldError } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { ChoiceFilter } from '@/components/tables/choice-filter'
import { FilterForm } from '@/components/tables/filter-form'
import { isNarrowed, type QueueAddress } from '@/lib/queue/address'
import type { Choice } from '@/lib/queue/choices'
import { CHOICE_NAMES } from '@/lib/queue/filters'
import { SORTS } from '@/lib/queue/sorts'
import { queueChoices } from './queue-choices'

type Props = { address: QueueAddress; errors: FieldError[]; choices: readonly Choice[]; locale: string }

/** Narrows the queue down and orders it, each condition by as many choices as wanted; opens by itself while conditions hold. */
export function QueueFilter({ address, errors, choices, locale }: Props) {
  const t = useTranslations('Queue')
  const states = useTranslations('States')
  const { tab, typed, chosen, sort, unread, watched, columns } = address
  const options = queueChoices(choices, tab, { t, states, locale })
  const asLeft = { key: '', typed: {}, errors }
  const active = isNarrowed(address)
  return (
    <details open={active} className="print:hidden">
      <summary className="py-2 font-700">
        {t('filter.summary')}
        {active ? <span className="ms-2 font-400">{t('filter.active')}</span> : null}
      </summary>
      <FilterForm action="/desk">
        <Hidden name="tab" value={tab} />
        {columns ? <Hidden name="columns" value={columns.join('.')} /> : null}
        {CHOICE_NAMES.map((name) => (
          <ChoiceFilter
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            options={options[name]}
            chosen={chosen[name] ?? []}
          />
        ))}
        <TextField
          name="municipality"
          label={t('fields.municipality')}
          hint={t('filter.municipalityHint')}
          defaultValue={typed.municipality}
          width="medium"
        />
        <DateField name="from" label={t('fields.from')} defaultValue={typed.from} state={asLeft} />
        <DateField name="until" label={t('fields.until')} defaultValue={typed.until} state={asLeft} />
        <Checkbox name="unread" label={t('fields.unread')} defaultChecked={unread ?? false} />
        <Checkbox name="watched" label={t('fields.watched')} defaultChecked={watched ?? false} />
        <SelectField
          name="sort"
          label={t('filter.sort')}
          options={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          defaultValue={sort}
          width="medium"
        />
      </FilterForm>
    </details>
  )
}
