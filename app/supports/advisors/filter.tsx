import { useLocale, useTranslations } from 'next-intl'
import type { Option } from '@/components/forms/form-state'
import { type OptionGroup, SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'
import { ACTIVITIES } from '@/lib/advisors/activity'
import type { PublicChoices } from '@/lib/advisors/choices'
import type { AdvisorsAddress } from '@/lib/advisors/list'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { address: AdvisorsAddress; choices: PublicChoices }

/** Narrows the registry down by theme, prefecture, way, state and name. */
export function AdvisorsFilter({ address, choices }: Props) {
  const t = useTranslations('Advisors')
  const locale = useLocale()
  const themes = choices.themes.map((group) => ({
    label: nameIn(locale, group),
    options: group.themes.map((theme) => ({ value: theme.key, label: nameIn(locale, theme) })),
  }))
  const prefectures = choices.prefectures.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))
  const modes = (['onsite', 'online'] as const).map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))
  const activities = ACTIVITIES.map((one) => ({ value: one, label: t(`activity.${one}`) }))
  const select = (
    name: 'theme' | 'prefecture' | 'mode' | 'activity',
    label: string,
    options: (Option | OptionGroup)[],
  ) => (
    <SelectField
      name={name}
      label={label}
      options={options}
      emptyLabel={t('list.any')}
      defaultValue={address[name]}
      width="medium"
    />
  )
  const isNarrowed = Object.values(address).some(Boolean)
  return (
    <FilterForm action="/supports/advisors" clearHref={isNarrowed ? '/supports/advisors' : undefined}>
      <TextField name="q" label={t('list.q')} width="medium" defaultValue={address.q} autoComplete="off" />
      {select('theme', t('list.themes'), themes)}
      {select('prefecture', t('list.area'), prefectures)}
      {select('mode', t('list.mode'), modes)}
      {select('activity', t('list.activity'), activities)}
    </FilterForm>
  )
}
