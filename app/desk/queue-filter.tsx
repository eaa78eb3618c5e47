import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FieldError } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import { CONSULTATION_STATES, OPEN_STATES, PRIORITIES } from '@/lib/consultations/states'
import type { QueueAddress } from '@/lib/queue/address'
import { writeAddress } from '@/lib/queue/address'
import type { Choice } from '@/lib/queue/choices'
import { SORTS } from '@/lib/queue/sorts'

type Props = { address: QueueAddress; errors: FieldError[]; choices: readonly Choice[]; locale: string }

/** Narrows the queue down and orders it; opens by itself while conditions hold. */
export function QueueFilter({ address, errors, choices, locale }: Props) {
  const t = useTranslations('Queue')
  const state = useTranslations('States')
  const { tab, typed, sort } = address
  const options = (kind: Choice['kind']) =>
    choices
      .filter((choice) => choice.kind === kind)
      .map(({ value, name, nameEn }) => ({ value, label: locale === 'en' ? nameEn : name }))
  const select = (name: 'prefecture' | 'menu' | 'officer', label = t(`fields.${name}`)) => (
    <SelectField name={name} label={label} options={options(name)} {...chosen(typed[name])} />
  )
  const chosen = (value: string | undefined) =>
    ({ emptyLabel: t('filter.any'), defaultValue: value ?? '', width: 'medium' }) as const
  const states = tab === 'all' ? CONSULTATION_STATES.filter((one) => one !== 'draft') : OPEN_STATES
  const asLeft = { key: '', typed: {}, errors }
  const active = Object.keys(typed).length > 0
  return (
    <details open={active} className="print:hidden">
      <summary className="py-2 font-700">
        {t('filter.summary')}
        {active ? <span className="ms-2 font-400">{t('filter.active')}</span> : null}
      </summary>
      <FilterForm action="/desk" clearHref={active ? writeAddress(address, { typed: {} }) : undefined}>
        {tab === 'open' ? null : <Hidden name="tab" value={tab} />}
        {select('prefecture')}
        <TextField
          name="municipality"
          label={t('fields.municipality')}
          hint={t('filter.municipalityHint')}
          defaultValue={typed.municipality}
          width="medium"
        />
        <SelectField
          name="theme"
          label={t('fields.theme')}
          options={inGroups(choices, locale)}
          {...chosen(typed.theme)}
        />
        {select('menu')}
        {select('officer')}
        <SelectField
          name="state"
          label={t('fields.state')}
          options={states.map((value) => ({ value, label: state(`consultation.${value}`) }))}
          {...chosen(typed.state)}
        />
        <SelectField
          name="priority"
          label={t('fields.priority')}
          options={PRIORITIES.map((value) => ({ value, label: state(`priority.${value}`) }))}
          {...chosen(typed.priority)}
        />
        <DateField name="from" label={t('fields.from')} defaultValue={typed.from} state={asLeft} />
        <DateField name="until" label={t('fields.until')} defaultValue={typed.until} state={asLeft} />
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

function inGroups(choices: readonly Choice[], locale: string) {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const { kind, value, name, nameEn, group, groupEn } of choices) {
    if (kind !== 'theme') continue
    const label = locale === 'en' ? groupEn : group
    groups.set(label, [...(groups.get(label) ?? []), { value, label: locale === 'en' ? nameEn : name }])
  }
  return [...groups].map(([label, options]) => ({ label, options }))
}
